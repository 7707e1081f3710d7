"""Times betweenness in igraph and graph-tool, for betweenness.test.ts, which asks line by line.

Asked, one JSON document a line: {"peers": true} for the names of those installed; {"nodes", "lines"}
for a new graph; {"run": name, "times": n} for the milliseconds of one run, as a mean of n; {"values":
name} for the betweenness of every node, each unordered pair once.
"""

import json
import sys
import time


def with_igraph():
    import igraph

    def load(nodes, lines):
        graph = igraph.Graph(nodes, lines)
        return lambda: graph.betweenness(directed=False)

    return {"igraph": load}


def with_graph_tool():
    import graph_tool
    import graph_tool.centrality

    def on_threads(threads):
        def load(nodes, lines):
            graph = graph_tool.Graph(directed=False)
            graph.add_vertex(nodes)
            graph.add_edge_list(lines)

            def run():
                graph_tool.openmp_set_num_threads(threads)
                return graph_tool.centrality.betweenness(graph, norm=False)[0].a.tolist()

            return run

        return load

    return {"graph-tool": on_threads(1), "graph-tool, 2 threads": on_threads(2)}


def installed():
    peers = {}
    for find in (with_igraph, with_graph_tool):
        try:
            peers.update(find())
        except ImportError as missing:
            print(missing, file=sys.stderr)
    return peers


def taken(run, times, is_alone):
    """Milliseconds by the clock, and of the processor where one thread does it all."""
    before, start = time.thread_time(), time.perf_counter()
    for _ in range(times):
        run()
    cpu, wall = time.thread_time() - before, time.perf_counter() - start
    return {"wall": wall * 1000 / times, "cpu": cpu * 1000 / times if is_alone else None}


def main():
    peers = installed()
    runs = {}
    for line in sys.stdin:
        asked = json.loads(line)
        if "peers" in asked:
            answer = list(peers)
        elif "nodes" in asked:
            runs = {name: load(asked["nodes"], asked["lines"]) for name, load in peers.items()}
            answer = True
        elif "run" in asked:
            name = asked["run"]
            answer = taken(runs[name], asked["times"], "threads" not in name)
        else:
            answer = runs[asked["values"]]()
        print(json.dumps(answer), flush=True)


main()
