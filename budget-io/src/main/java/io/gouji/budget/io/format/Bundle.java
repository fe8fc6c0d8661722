package io.gouji.budget.io.format;

import io.gouji.budget.io.file.ZipParts;
import io.gouji.budget.io.recognise.Recogniser;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.Heading;
import io.gouji.budget.io.source.LeftOut;
import io.gouji.budget.io.source.Paragraph;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.io.source.SourceCell;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One document in several files (一份文件的多个附件): its text and its tables, packed together or named together. */
public final class Bundle {

    private static final int MAX_MEMBERS = 200;

    private final String name;
    private final List<Block> blocks = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Bundle(String name) {
        this.name = name;
    }

    /** Returns the blocks of all files of a ZIP, by their names. */
    static Source ofZip(String name, byte[] zip) {
        try {
            return of(name, new TreeMap<>(ZipParts.read(zip, Bundle::isMember)));
        } catch (ZipParts.TooLarge ex) {
            return Source.unreadable(name, Problem.of(name, 0, 0, "more than that", ex.expected()));
        }
    }

    private static boolean isMember(String part) {
        String file = part.substring(part.lastIndexOf('/') + 1);
        return !part.startsWith("__MACOSX/") && !file.startsWith(".") && !file.startsWith("~$")
                && !file.equals("Thumbs.db");
    }

    /** Returns the budget that files hold together. */
    public static Loaded read(String name, Map<String, byte[]> files, Template template) {
        Source blocks = of(name, files);
        return template.isUndeclared() ? UndeclaredReader.read(blocks) : Recogniser.of(template).read(blocks);
    }

    /** Returns the blocks of all files, in their order; each place names its file. */
    static Source of(String name, Map<String, byte[]> files) {
        Bundle bundle = new Bundle(name);
        if (files.isEmpty()) {
            return Source.unreadable(name, Problem.of(name, 0, 0, "no file that can be read",
                    Expectation.of("bundle must hold files")));
        }
        int count = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (++count > MAX_MEMBERS) {
                bundle.problems.add(Problem.of(name, 0, 0, files.size() + " files",
                        Expectation.of("bundle must hold at most {} files", MAX_MEMBERS)));
                break;
            }
            bundle.add(file.getKey(), SourceReader.any(file.getKey(), file.getValue()));
        }
        return new Source(name, bundle.blocks.subList(0, Math.min(bundle.blocks.size(), Source.MAX_BLOCKS)),
                bundle.leftOut, bundle.problems);
    }

    private void add(String file, Source source) {
        source.blocks().forEach(block -> blocks.add(placed(file, block)));
        source.leftOut().forEach(each -> leftOut.add(new LeftOut(each.text(), each.reason(),
                Place.member(file, each.place()))));
        source.problems().forEach(each -> problems.add(placed(file, each)));
    }

    private static Block placed(String file, Block block) {
        if (block instanceof Heading heading) {
            return new Heading(heading.text(), heading.level(), Place.member(file, heading.place()));
        }
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(paragraph.text(), Place.member(file, paragraph.place()));
        }
        Grid grid = (Grid) block;
        List<SourceCell> cells = grid.cells().stream().map(cell -> new SourceCell(cell.text(), cell.row(),
                cell.column(), cell.rowSpan(), cell.columnSpan(), Place.member(file, cell.place()))).toList();
        Place place = Place.member(file, grid.place());
        return grid.isCertain() ? Grid.of(grid.name(), cells, place) : Grid.guessed(grid.name(), cells, place);
    }

    private Problem placed(String file, Problem problem) {
        String path = problem.path().isEmpty() ? file : file + ", " + problem.path();
        return problem.place().map(place -> Problem.of(name, Place.member(file, place), problem.text(),
                problem.expected())).orElseGet(() -> Problem.of(name, path, problem.line(), problem.column(),
                problem.text(), problem.expected()));
    }
}
