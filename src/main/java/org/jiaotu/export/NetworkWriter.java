package org.jiaotu.export;

/** A format of networks: takes all nodes, then all edges, and keeps none of them. */
interface NetworkWriter {
    void begin();

    void node(NetworkNode node);

    /** The nodes are all there; edges follow. */
    void edges();

    void edge(NetworkEdge edge);

    void end();
}
