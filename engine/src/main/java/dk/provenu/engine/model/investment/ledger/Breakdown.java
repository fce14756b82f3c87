package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The posts by case, by owner or by account, with their total.
 *
 * @param table the table's id
 * @param title what it shows
 * @param heading what the rows are
 * @param lines a line each
 * @param total all of them
 */
record Breakdown(String table, Text title, Text heading, List<Line> lines, Sums total) {

    /**
     * One of them.
     *
     * @param key its name in ids
     * @param label its name for people
     * @param owner who owns it, where the lines are cases
     * @param posts the posts
     * @param sums what they come to
     */
    record Line(String key, Text label, Text owner, List<Post> posts, Sums sums) {
        Line {
            posts = List.copyOf(posts);
        }
    }

    Breakdown {
        lines = List.copyOf(lines);
    }

    static Breakdown byCase(Ledger ledger) {
        Map<String, Claim> cases = ledger.cases();
        return of(
                "by_case",
                Text.of("Efter sag", "By case"),
                Text.of("Sag", "Case"),
                ledger,
                Post::name,
                name -> Text.same(text(cases, name, "title")),
                name -> Text.same(text(cases, name, "owner")));
    }

    static Breakdown byOwner(Ledger ledger) {
        Map<String, Claim> cases = ledger.cases();
        return of(
                "by_owner",
                Text.of("Efter ejer", "By owner"),
                Text.of("Ejer", "Owner"),
                ledger,
                post -> text(cases, post.name(), "owner"),
                Text::same,
                owner -> Text.EMPTY);
    }

    /** By account, where any post says which. */
    static Optional<Breakdown> byAccount(Ledger ledger) {
        Map<String, Claim> cases = ledger.cases();
        boolean none =
                ledger.posts().stream().allMatch(post -> account(cases, post).isEmpty());
        return none
                ? Optional.empty()
                : Optional.of(of(
                        "by_account",
                        Text.of("Efter konto", "By account"),
                        Text.of("Konto", "Account"),
                        ledger,
                        post -> account(cases, post),
                        account -> account.isEmpty() ? Text.of("Ikke oplyst", "Not stated") : Text.same(account),
                        account -> Text.EMPTY));
    }

    private static String account(Map<String, Claim> cases, Post post) {
        return post.claim().map(claim -> claim.row().text("account")).orElse(text(cases, post.name(), "account"));
    }

    private static String text(Map<String, Claim> cases, String name, String column) {
        Claim claim = cases.get(name);
        return claim == null ? "" : claim.row().text(column);
    }

    private static Breakdown of(
            String table,
            Text title,
            Text heading,
            Ledger ledger,
            Function<Post, String> key,
            Function<String, Text> label,
            Function<String, Text> owner) {
        Map<String, List<Post>> posts = new LinkedHashMap<>();
        ledger.posts()
                .forEach(post -> posts.computeIfAbsent(key.apply(post), each -> new ArrayList<>())
                        .add(post));
        List<Line> lines = new ArrayList<>();
        posts.forEach((name, same) -> {
            String id = FigureId.key(name.isEmpty() ? "not_stated" : name);
            lines.add(new Line(
                    id,
                    label.apply(name),
                    owner.apply(name),
                    same,
                    Sums.of(SavingsLedger.id(table, id), label.apply(name), same)));
        });
        return new Breakdown(
                table,
                title,
                heading,
                lines,
                Sums.of(SavingsLedger.id(table, "total"), Text.of("i alt", "in all"), ledger.posts()));
    }
}
