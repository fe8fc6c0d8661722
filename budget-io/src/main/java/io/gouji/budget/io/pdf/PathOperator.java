package io.gouji.budget.io.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** An operator that is told with its numbers. */
final class PathOperator extends OperatorProcessor {

    private final String name;
    private final int count;
    private final Action action;

    /** What an operator does with its numbers. */
    @FunctionalInterface
    interface Action {
        /** Takes the numbers, which the next operator overwrites. */
        void accept(double[] numbers);
    }

    private final double[] numbers;

    PathOperator(PDFStreamEngine engine, String name, int count, Action action) {
        super(engine);
        this.name = name;
        this.count = count;
        this.action = action;
        this.numbers = new double[count];
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (operands.size() < count) {
            return;
        }
        for (int i = 0; i < count; i++) {
            if (!(operands.get(i) instanceof COSNumber number)) {
                return;
            }
            numbers[i] = number.floatValue();
        }
        action.accept(numbers);
    }

    @Override
    public String getName() {
        return name;
    }
}
