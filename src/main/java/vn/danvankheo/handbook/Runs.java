package vn.danvankheo.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the words of one paragraph; «Nộp báo cáo» are words that stand on the screen. Anything else, such as HTML, is refused. */
final class Runs {

    private static final Pattern LABEL = Pattern.compile("«([^»]+)»");
    private static final Pattern SECTION = Pattern.compile("([a-z0-9-]+)\\.md");

    private Runs() {
    }

    static List<Run> of(Node parent) {
        var runs = new ArrayList<Run>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                words(text.getLiteral(), runs);
            } else if (node instanceof SoftLineBreak) {
                runs.add(new Run(Run.Kind.PLAIN, " ", null));
            } else if (node instanceof StrongEmphasis strong) {
                runs.add(new Run(Run.Kind.STRONG, plain(of(strong)), null));
            } else if (node instanceof Link link) {
                runs.add(new Run(Run.Kind.LINK, plain(of(link)), section(link)));
            } else {
                throw new IllegalArgumentException("the handbook has words, strong words and links to sections, but no " + node);
            }
        }
        return List.copyOf(runs);
    }

    /** {@code bao-cao-thang} of {@code [Soạn báo cáo](bao-cao-thang.md)}. */
    static String section(Link link) {
        var found = SECTION.matcher(link.getDestination());
        if (!found.matches()) {
            throw new IllegalArgumentException("the handbook links to its sections, not to " + link.getDestination());
        }
        return found.group(1);
    }

    static String plain(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    private static void words(String text, List<Run> runs) {
        var label = LABEL.matcher(text);
        var from = 0;
        while (label.find()) {
            if (label.start() > from) {
                runs.add(new Run(Run.Kind.PLAIN, text.substring(from, label.start()), null));
            }
            runs.add(new Run(Run.Kind.LABEL, label.group(1), null));
            from = label.end();
        }
        if (from < text.length()) {
            runs.add(new Run(Run.Kind.PLAIN, text.substring(from), null));
        }
    }
}
