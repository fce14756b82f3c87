package dk.provenu.engine.model.benchmark.staff;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.benchmark.AccountData;
import dk.provenu.engine.model.benchmark.AccountYear;
import dk.provenu.engine.model.benchmark.Ledger;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pay by account out of the accounts (art 1), where there are accounts by kind. */
final class StaffPay {

    private final Optional<Ledger> ledger;

    private StaffPay(Optional<Ledger> ledger) {
        this.ledger = ledger;
    }

    static StaffPay of(ModelInput input, List<Municipality> members) {
        boolean there = input.find(AccountData.ACCOUNTS).isPresent()
                && input.find(AccountData.RULES).isPresent();
        return new StaffPay(
                there
                        ? Optional.of(Ledger.of(
                                StaffBenchmark.ID, input, members, List.of(AccountData.PAY_FIVE, AccountData.PAY_SIX)))
                        : Optional.empty());
    }

    /** Pay in kroner, for those that have any. */
    Map<Municipality, Figure> of(String account, int year, List<Municipality> members) {
        String group = account.equals(AccountYear.FIVE) ? AccountData.PAY_FIVE : AccountData.PAY_SIX;
        Map<Municipality, Figure> pay = new LinkedHashMap<>();
        ledger.map(each -> each.spending(group, year)).orElse(Map.of()).forEach((member, thousands) -> {
            if (members.contains(member)) {
                pay.put(
                        member,
                        Figure.derived(
                                thousands.id().child("kr"),
                                thousands.label(),
                                Convert.between(thousands.unit(), Unit.KRONER),
                                thousands));
            }
        });
        return pay;
    }
}
