package dk.provenu.data.catalog;

import org.flywaydb.core.api.logging.Log;

/** Flyway tells its progress to nobody: what fails comes as an exception. */
@SuppressWarnings("deprecation") // one method that must be there is deprecated
final class SilentLog implements Log {

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void warn(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Exception e) {}

    @Override
    public void notice(String message) {}
}
