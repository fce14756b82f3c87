package dk.provenu.app.service;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.benchmark.CostBenchmark;
import dk.provenu.engine.model.benchmark.UnitCostBenchmark;
import dk.provenu.engine.model.benchmark.account.AccountBenchmark;
import dk.provenu.engine.model.benchmark.bridge.AccountsBridge;
import dk.provenu.engine.model.benchmark.bridge.GroupsBridge;
import dk.provenu.engine.model.benchmark.certainty.BenchmarkCertainty;
import dk.provenu.engine.model.benchmark.framework.FrameworkConditions;
import dk.provenu.engine.model.benchmark.framework.FrameworkRanking;
import dk.provenu.engine.model.benchmark.framework.FrameworkRegression;
import dk.provenu.engine.model.benchmark.frontier.FrontierAnalysis;
import dk.provenu.engine.model.benchmark.staff.StaffBenchmark;
import dk.provenu.engine.model.businesscase.BusinessCase;
import dk.provenu.engine.model.followup.FollowUp;
import dk.provenu.engine.model.followup.FollowUpOutturn;
import dk.provenu.engine.model.followup.FollowUpSplit;
import dk.provenu.engine.model.followup.FollowUpVessels;
import dk.provenu.engine.model.followup.frame.FixedPrices;
import dk.provenu.engine.model.followup.frame.LedgerControl;
import dk.provenu.engine.model.followup.frame.OperatingFrame;
import dk.provenu.engine.model.forecast.Forecast;
import dk.provenu.engine.model.forecast.SeasonalAdjustment;
import dk.provenu.engine.model.forecast.Signals;
import dk.provenu.engine.model.forecast.StockFlow;
import dk.provenu.engine.model.forecast.compared.RecipientsCompared;
import dk.provenu.engine.model.goal.GoalSeries;
import dk.provenu.engine.model.goal.Goals;
import dk.provenu.engine.model.indicator.IndicatorModel;
import dk.provenu.engine.model.investment.InvestmentProfile;
import dk.provenu.engine.model.investment.cases.InvestmentCase;
import dk.provenu.engine.model.investment.cases.InvestmentComparison;
import dk.provenu.engine.model.investment.cases.InvestmentSavings;
import dk.provenu.engine.model.investment.evidence.EvidenceLibrary;
import dk.provenu.engine.model.investment.ledger.SavingsLedger;
import dk.provenu.engine.model.investment.ledger.SavingsPromises;
import dk.provenu.engine.model.investment.plan.PlanEffort;
import dk.provenu.engine.model.investment.plan.PlanOptimum;
import dk.provenu.engine.model.payroll.IncentiveSheet;
import dk.provenu.engine.model.payroll.PayrollFromRules;
import dk.provenu.engine.model.payroll.PayrollModel;
import dk.provenu.engine.model.payroll.RulesCompared;
import dk.provenu.engine.model.productivity.ProductivityBenchmark;
import dk.provenu.engine.model.productivity.QualityBenchmark;
import dk.provenu.engine.model.recipients.Recipients;
import dk.provenu.engine.model.reform.ReformConsequences;
import dk.provenu.engine.model.reimbursement.CliffRadar;
import dk.provenu.engine.model.reimbursement.Reimbursement;
import dk.provenu.engine.model.reimbursement.financing.Financing;
import dk.provenu.engine.model.reimbursement.reconciliation.Reconciliation;
import dk.provenu.engine.model.survival.SurvivalCurves;
import dk.provenu.engine.model.survival.SurvivalTransitions;
import java.util.List;
import java.util.Optional;

/** The models that Provenu has. A new one is added here and nowhere else. */
public final class Models {

    private static final List<Model> ALL = List.of(
            new InvestmentProfile(),
            new InvestmentCase(),
            new InvestmentComparison(),
            new InvestmentSavings(),
            new PayrollModel(),
            new IncentiveSheet(),
            new RulesCompared(),
            new PayrollFromRules(),
            new CostBenchmark(),
            new UnitCostBenchmark(),
            new AccountBenchmark(),
            new StaffBenchmark(),
            new FrameworkConditions(),
            new FrameworkRanking(),
            new FrameworkRegression(),
            new ProductivityBenchmark(),
            new QualityBenchmark(),
            new FrontierAnalysis(),
            new Forecast(),
            new Signals(),
            new SeasonalAdjustment(),
            new StockFlow(),
            new Recipients(),
            new RecipientsCompared(),
            new SurvivalCurves(),
            new SurvivalTransitions(),
            new BenchmarkCertainty(),
            new AccountsBridge(),
            new GroupsBridge(),
            new Reimbursement(),
            new CliffRadar(),
            new Reconciliation(),
            new Financing(),
            new ReformConsequences(),
            new IndicatorModel(),
            new Goals(),
            new GoalSeries(),
            new BusinessCase(),
            new SavingsLedger(),
            new SavingsPromises(),
            new PlanEffort(),
            new PlanOptimum(),
            new EvidenceLibrary(),
            new FollowUp(),
            new FollowUpSplit(),
            new FollowUpVessels(),
            new FollowUpOutturn(),
            new OperatingFrame(),
            new FixedPrices(),
            new LedgerControl());

    private Models() {}

    /** All, in the order in which they are shown. */
    public static List<Model> all() {
        return ALL;
    }

    /** The model of that id. */
    public static Optional<Model> find(String id) {
        return ALL.stream().filter(model -> model.id().equals(id)).findFirst();
    }

    /**
     * The model of that id.
     *
     * @throws RefusedException with the nearest ids when there is none
     */
    public static Model get(String id) {
        return find(id).orElseThrow(() -> Refusing.unknown(
                Text.of("Modellen", "The model"),
                id,
                ALL.stream().map(Model::id).toList()));
    }
}
