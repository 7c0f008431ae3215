package org.jiaotu.cli;

/** Temporary entry. */
public final class Jiaotu {
    private Jiaotu() {}

    public static void main(String[] args) {
        System.out.println("jiaotu");
    }
}
