package io.gouji.budget.io.file;

/** The bound on the size of one document (单份文档的大小上限), whatever its format. */
public final class FileSize {

    /** The size that a document may have: 64 MiB. */
    public static final int MAX_BYTES = 64 << 20;

    private FileSize() {
    }
}
