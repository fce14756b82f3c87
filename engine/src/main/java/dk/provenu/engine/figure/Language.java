package dk.provenu.engine.figure;

/** The languages in which Provenu speaks to people; Danish comes first. */
public enum Language {
    DA,
    EN
}
