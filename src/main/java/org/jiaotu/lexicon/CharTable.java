package org.jiaotu.lexicon;

/** What chars stand for: a map whose keys are chars, in pages of 256, so that a look-up boxes and hashes nothing. */
public final class CharTable<T> {
    private static final int PAGE = 256;

    private final Object[][] pages = new Object[PAGE][];

    /** What the char stands for, or null. */
    @SuppressWarnings("unchecked") // only put fills the pages
    public T get(char c) {
        Object[] page = pages[c / PAGE];
        return page == null ? null : (T) page[c % PAGE];
    }

    /** True when the char stands for something. */
    public boolean has(char c) {
        return get(c) != null;
    }

    /** Sets what a char stands for; gives what it stood for before, or null. */
    public T put(char c, T value) {
        T before = get(c);
        if (pages[c / PAGE] == null) {
            pages[c / PAGE] = new Object[PAGE];
        }
        pages[c / PAGE][c % PAGE] = value;
        return before;
    }
}
