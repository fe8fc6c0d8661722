package io.gouji.budget.io.xls;

import io.gouji.budget.io.xlsx.NumberFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Takes the records of a workbook one after the other. */
final class XlsRecords extends AbortableHSSFListener {

    /** The characters that the cells of a workbook may hold: 32 Mi. */
    static final long MAX_CHARACTERS = 32L << 20;
    private static final int MAX_TEXT = 32_767;

    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<XlsSheet> sheets = new ArrayList<>();
    private final FormatTrackingHSSFListener tracking = new FormatTrackingHSSFListener(record -> { });
    private final Map<String, NumberFormat> formats = new HashMap<>();
    private @Nullable SSTRecord strings;
    private @Nullable XlsSheet sheet;                     // null outside of worksheets
    private @Nullable FormulaRecord awaiting;             // the formula whose text comes in the next record
    private int index;
    private long characters;
    private int formulas;

    @Override
    public short abortableProcessRecord(Record record) {
        tracking.processRecord(record);
        if (record instanceof BoundSheetRecord each) {
            bound.add(each);
        } else if (record instanceof SSTRecord each) {
            strings = each;
        } else if (record instanceof BOFRecord each) {
            begin(each);
        } else if (sheet != null) {
            inside(sheet, record);
        }
        return (short) (characters > MAX_CHARACTERS ? 1 : 0);
    }

    /** Sheets come in the order of their places in the file. */
    private void begin(BOFRecord record) {
        if (record.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        if (index == 0) {
            bound.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
        }
        BoundSheetRecord of = index < bound.size() ? bound.get(index) : null;
        index++;
        boolean visible = of == null || !of.isHidden() && !of.isVeryHidden();
        sheet = record.getType() != BOFRecord.TYPE_WORKSHEET ? null
                : new XlsSheet(of == null ? "" : of.getSheetname(), visible);
        if (sheet != null) {
            sheets.add(sheet);
        }
    }

    private void inside(XlsSheet sheet, Record record) {
        if (record instanceof MergeCellsRecord merges) {
            for (int i = 0; i < merges.getNumAreas(); i++) {
                CellRangeAddress area = merges.getAreaAt(i);
                sheet.merge(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
            }
        } else if (record instanceof StringRecord text && awaiting != null) {
            put(awaiting, text.getString());
            awaiting = null;
        } else if (record instanceof CellValueRecordInterface cell) {
            value(cell);
        }
    }

    private void value(CellValueRecordInterface cell) {
        if (cell instanceof NumberRecord number) {
            put(cell, shown(cell, number.getValue()));
        } else if (cell instanceof LabelSSTRecord label) {
            int at = label.getSSTIndex();
            boolean known = strings != null && at >= 0 && at < strings.getNumUniqueStrings();
            put(cell, strings != null && known ? strings.getString(at).getString() : "");
        } else if (cell instanceof LabelRecord label) {
            put(cell, label.getValue());
        } else if (cell instanceof BoolErrRecord each) {
            put(cell, each.isBoolean() ? each.getBooleanValue() ? "TRUE" : "FALSE" : error(each.getErrorValue()));
        } else if (cell instanceof FormulaRecord formula) {
            formula(formula);
        }
    }

    private void formula(FormulaRecord formula) {
        formulas++;
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.STRING) {
            awaiting = formula;
        } else if (type == CellType.NUMERIC) {
            put(formula, shown(formula, formula.getValue()));
        } else if (type == CellType.BOOLEAN) {
            put(formula, formula.getCachedBooleanValue() ? "TRUE" : "FALSE");
        } else if (type == CellType.ERROR) {
            put(formula, error(formula.getCachedErrorValue()));
        }
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#";
    }

    private String shown(CellValueRecordInterface cell, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return String.valueOf(value);
        }
        String format = tracking.getFormatString(cell);
        BigDecimal exact = NumberFormat.shortest(Double.toString(value));
        return formats.computeIfAbsent(format == null ? "General" : format, NumberFormat::of).print(exact);
    }

    private void put(CellValueRecordInterface cell, String text) {
        String cut = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
        characters += cut.length();
        Objects.requireNonNull(sheet).put(cell.getRow(), cell.getColumn(), cut);
    }

    List<XlsSheet> sheets() {
        return sheets;
    }

    int formulas() {
        return formulas;
    }

    boolean isCut() {
        return characters > MAX_CHARACTERS;
    }
}
