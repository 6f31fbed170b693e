// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/network_simplex.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace quantoscope {
namespace {

template <typename T>
T &at(std::vector<T> &list, int index)
{
    return list[static_cast<std::size_t>(index)];
}

// A spanning tree of edges at their minimal length decides all positions. An edge of it whose cut value is negative is exchanged for
// another until none is left.
class Simplex
{
public:
    Simplex(int nodeCount, const std::vector<LengthEdge> &edges)
        : m_count(nodeCount + 1)
        , m_edges(edges)
    {
        // One more node holds everything together and costs nothing.
        std::vector<char> hasUpper(static_cast<std::size_t>(nodeCount), false);
        for (const LengthEdge &edge : edges)
            hasUpper[static_cast<std::size_t>(edge.head)] = true;
        for (int node = 0; node < nodeCount; ++node) {
            if (!hasUpper[static_cast<std::size_t>(node)])
                m_edges.push_back({nodeCount, node, 0, 0});
        }
        const auto size = static_cast<std::size_t>(m_count);
        m_around.resize(size);
        m_treeAround.resize(size);
        m_balance.assign(size, 0);
        m_position.assign(size, 0);
        m_parentEdge.assign(size, -1);
        m_low.assign(size, 0);
        m_number.assign(size, 0);
        m_byNumber.assign(size, 0);
        m_subtreeBalance.assign(size, 0);
        m_inTree.assign(m_edges.size(), false);
        for (std::size_t e = 0; e < m_edges.size(); ++e) {
            const LengthEdge &edge = m_edges[e];
            at(m_around, edge.tail).push_back(static_cast<int>(e));
            at(m_around, edge.head).push_back(static_cast<int>(e));
            at(m_balance, edge.tail) += edge.weight;
            at(m_balance, edge.head) -= edge.weight;
        }
    }

    std::vector<int> solve(int maxSteps)
    {
        longestPaths();
        growTree();
        number(m_count - 1, -1, 0);
        for (int step = 0; step < maxSteps; ++step) {
            const int leaving = leavingEdge();
            if (leaving < 0)
                break;
            const int entering = enteringEdge(leaving);
            if (entering < 0) // the cost has no lower bound: cannot happen with weights that are not negative
                break;
            exchange(leaving, entering);
        }
        m_position.pop_back();
        if (!m_position.empty()) {
            const int least = *std::min_element(m_position.begin(), m_position.end());
            for (int &position : m_position)
                position -= least;
        }
        return m_position;
    }

private:
    int other(const LengthEdge &edge, int node) const { return edge.tail == node ? edge.head : edge.tail; }
    int slack(const LengthEdge &edge) const
    {
        return m_position[static_cast<std::size_t>(edge.head)] - m_position[static_cast<std::size_t>(edge.tail)] - edge.minLength;
    }

    void longestPaths()
    {
        std::vector<int> waiting(static_cast<std::size_t>(m_count), 0);
        for (const LengthEdge &edge : m_edges)
            ++at(waiting, edge.head);
        std::vector<int> ready{m_count - 1};
        while (!ready.empty()) {
            const int node = ready.back();
            ready.pop_back();
            for (const int e : at(m_around, node)) {
                const LengthEdge &edge = at(m_edges, e);
                if (edge.tail != node)
                    continue;
                at(m_position, edge.head) = std::max(at(m_position, edge.head), at(m_position, node) + edge.minLength);
                if (--at(waiting, edge.head) == 0)
                    ready.push_back(edge.head);
            }
        }
    }

    void growTree()
    {
        std::vector<char> reached(static_cast<std::size_t>(m_count), false);
        std::vector<int> members;
        std::vector<int> open;
        const auto reach = [&](int node) {
            at(reached, node) = true;
            members.push_back(node);
            open.push_back(node);
        };
        const auto join = [&](int e, int node) {
            at(m_inTree, e) = true;
            at(m_treeAround, at(m_edges, e).tail).push_back(e);
            at(m_treeAround, at(m_edges, e).head).push_back(e);
            reach(node);
        };
        reach(m_count - 1);
        while (true) {
            while (!open.empty()) {
                const int node = open.back();
                open.pop_back();
                for (const int e : at(m_around, node)) {
                    const int next = other(at(m_edges, e), node);
                    if (!at(reached, next) && slack(at(m_edges, e)) == 0)
                        join(e, next);
                }
            }
            if (static_cast<int>(members.size()) == m_count)
                return;
            int best = -1;
            int bestSlack = std::numeric_limits<int>::max();
            for (std::size_t e = 0; e < m_edges.size(); ++e) {
                const LengthEdge &edge = m_edges[e];
                if (at(reached, edge.tail) != at(reached, edge.head) && slack(edge) < bestSlack) {
                    best = static_cast<int>(e);
                    bestSlack = slack(edge);
                }
            }
            const LengthEdge &edge = at(m_edges, best);
            const bool tailInside = at(reached, edge.tail);
            for (const int node : members)
                at(m_position, node) += tailInside ? bestSlack : -bestSlack;
            join(best, tailInside ? edge.head : edge.tail);
        }
    }

    // Numbers the subtree of `root` in postorder from `low` and sums the balances in it. A subtree is the numbers low..number.
    void number(int root, int parentEdge, int low)
    {
        struct Visit {
            int node;
            std::size_t next;
        };
        std::vector<Visit> stack{{root, 0}};
        at(m_parentEdge, root) = parentEdge;
        at(m_low, root) = low;
        at(m_subtreeBalance, root) = at(m_balance, root);
        int next = low;
        while (!stack.empty()) {
            Visit &visit = stack.back();
            const int node = visit.node;
            if (visit.next < at(m_treeAround, node).size()) {
                const int e = at(m_treeAround, node)[visit.next++];
                if (e == at(m_parentEdge, node))
                    continue;
                const int child = other(at(m_edges, e), node);
                at(m_parentEdge, child) = e;
                at(m_low, child) = next;
                at(m_subtreeBalance, child) = at(m_balance, child);
                stack.push_back({child, 0});
                continue;
            }
            at(m_number, node) = next;
            at(m_byNumber, next) = node;
            ++next;
            stack.pop_back();
            if (!stack.empty())
                at(m_subtreeBalance, stack.back().node) += at(m_subtreeBalance, node);
        }
    }

    bool isInSubtree(int root, int node) { return at(m_low, root) <= at(m_number, node) && at(m_number, node) <= at(m_number, root); }
    int childEnd(const LengthEdge &edge) { return at(m_number, edge.tail) < at(m_number, edge.head) ? edge.tail : edge.head; }
    // What one unit more of this tree edge costs: edges inside the subtree below it cancel out.
    std::int64_t cutValue(int e)
    {
        const LengthEdge &edge = at(m_edges, e);
        const int child = childEnd(edge);
        return child == edge.tail ? at(m_subtreeBalance, child) : -at(m_subtreeBalance, child);
    }

    // The search goes on where the last one stopped, and takes the worst of a few: fewer exchanges than the first or the worst of all.
    int leavingEdge()
    {
        constexpr int kCandidates = 30;
        int best = -1;
        std::int64_t bestValue = 0;
        int found = 0;
        for (int looked = 0; looked < static_cast<int>(m_edges.size()) && found < kCandidates; ++looked) {
            m_search = (m_search + 1) % static_cast<int>(m_edges.size());
            if (!at(m_inTree, m_search))
                continue;
            const std::int64_t value = cutValue(m_search);
            if (value >= 0)
                continue;
            ++found;
            if (value < bestValue) {
                best = m_search;
                bestValue = value;
            }
        }
        return best;
    }

    // The shortest edge that leads the other way between the two parts that `leaving` joins.
    int enteringEdge(int leaving)
    {
        const LengthEdge &edge = at(m_edges, leaving);
        const int child = childEnd(edge);
        const bool into = child == edge.tail; // the subtree moves up: an edge that enters it becomes shorter
        int best = -1;
        int bestSlack = std::numeric_limits<int>::max();
        for (int n = at(m_low, child); n <= at(m_number, child); ++n) {
            const int node = at(m_byNumber, n);
            for (const int e : at(m_around, node)) {
                const LengthEdge &candidate = at(m_edges, e);
                if ((into ? candidate.head : candidate.tail) != node || isInSubtree(child, other(candidate, node)))
                    continue;
                if (slack(candidate) < bestSlack) {
                    best = e;
                    bestSlack = slack(candidate);
                }
            }
        }
        return best;
    }

    void exchange(int leaving, int entering)
    {
        const LengthEdge &out = at(m_edges, leaving);
        const LengthEdge &in = at(m_edges, entering);
        const int child = childEnd(out);
        const int move = child == out.tail ? -slack(in) : slack(in);
        if (move != 0) {
            for (int n = at(m_low, child); n <= at(m_number, child); ++n)
                at(m_position, at(m_byNumber, n)) += move;
        }
        // The lowest node whose subtree holds both ends: below it alone does the tree change.
        int root = in.tail;
        while (!isInSubtree(root, in.head))
            root = other(at(m_edges, at(m_parentEdge, root)), root);

        for (const int node : {out.tail, out.head}) {
            std::vector<int> &list = at(m_treeAround, node);
            list.erase(std::find(list.begin(), list.end(), leaving));
        }
        at(m_treeAround, in.tail).push_back(entering);
        at(m_treeAround, in.head).push_back(entering);
        at(m_inTree, leaving) = false;
        at(m_inTree, entering) = true;
        number(root, at(m_parentEdge, root), at(m_low, root));
    }

    int m_count;
    std::vector<LengthEdge> m_edges;
    std::vector<std::vector<int>> m_around, m_treeAround; // edges of a node: all, and those of the tree
    std::vector<std::int64_t> m_balance;                  // weights that leave the node less those that enter it
    std::vector<int> m_position;
    std::vector<char> m_inTree;
    std::vector<int> m_parentEdge, m_low, m_number, m_byNumber;
    std::vector<std::int64_t> m_subtreeBalance;
    int m_search = 0;
};

} // namespace

std::vector<int> networkSimplex(int nodeCount, const std::vector<LengthEdge> &edges, int maxSteps)
{
    return Simplex(nodeCount, edges).solve(maxSteps);
}

} // namespace quantoscope
