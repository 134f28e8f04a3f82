import {max, sum} from "d3-array";
import {forceLink, forceManyBody, forceSimulation, forceX, forceY} from "d3-force";
import {textWidth} from "./fitText.js";

/** Two names that are tied, by their indices. */
export interface NameTie {
  readonly source: number;
  readonly target: number;
}

/** The middle of a name, in pixels. */
export interface NamePlace {
  readonly x: number;
  readonly y: number;
}

interface Node {
  readonly name: number;
  readonly width: number;
  x: number;
  y: number;
}

/** Names that hang together, about 0, 0. */
interface Group {
  readonly nodes: readonly Node[];
  readonly width: number;
  readonly height: number;
}

const line = 20;
const gap = {x: 26, y: 26};
/** Names are wider than high: what d3-force gives is pressed together from above. */
const flat = 0.56;

/**
 * Places names so that those that are tied stand near each other and none stands upon another. Each group that hangs
 * together is placed by the forces of d3-force, names pushing each other away as rectangles; the groups stand in rows,
 * the highest first. The same ties give the same picture: d3-force takes no chance, and the start is the order of the names.
 *
 * @returns the places of the names in their order, and the height of the picture
 */
export function tiesLayout(
  names: readonly string[],
  ties: readonly NameTie[],
  width: number,
): {readonly places: readonly NamePlace[]; readonly height: number} {
  const places: NamePlace[] = names.map(() => ({x: 0, y: 0}));
  const groups = groupsOf(names.length, ties)
    .map((members) => layGroup(members, names, ties, width))
    .toSorted((a, b) => b.height - a.height || b.width - a.width);
  let top = 0;
  for (const row of inRows(groups, width)) {
    const height = max(row, (group) => group.height) ?? 0;
    // What is left of the width goes between the groups.
    const space = (width - sum(row, (group) => group.width)) / (row.length + 1);
    let left = Math.max(0, space);
    for (const group of row) {
      for (const {name, x, y} of group.nodes) {
        places[name] = {x: round(left + group.width / 2 + x), y: round(top + height / 2 + y)};
      }
      left += group.width + Math.max(0, space);
    }
    top += height + gap.y;
  }
  return {places, height: Math.max(line, Math.ceil(top - gap.y + 4))};
}

/** The names that hang together, each group in the order of the names. */
function groupsOf(count: number, ties: readonly NameTie[]): number[][] {
  const parent = Array.from({length: count}, (_, i) => i);
  const root = (i: number): number => (parent[i] === i ? i : root(parent[i]!));
  for (const {source, target} of ties) {
    const [a, b] = [root(source), root(target)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const groups = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const members = groups.get(root(i)) ?? [];
    members.push(i);
    groups.set(root(i), members);
  }
  return [...groups.values()];
}

function layGroup(
  members: readonly number[],
  names: readonly string[],
  ties: readonly NameTie[],
  width: number,
): Group {
  const nodes = members.map(
    (name, i): Node => ({
      name,
      width: 0.92 * textWidth(names[name] ?? "") + 8,
      // A pair stands one above the other.
      x: members.length === 2 ? i : 40 * Math.cos(2.4 * i) * Math.sqrt(i),
      y: members.length === 2 ? 90 * i : 40 * Math.sin(2.4 * i) * Math.sqrt(i),
    }),
  );
  const at = new Map(members.map((name, i) => [name, i]));
  const links = ties.flatMap(({source, target}) => {
    const [from, to] = [at.get(source), at.get(target)];
    return from === undefined || to === undefined
      ? []
      : [{source: from as number | Node, target: to as number | Node}];
  });
  forceSimulation(nodes)
    .force("link", forceLink<Node, (typeof links)[number]>(links).distance(92).strength(0.6))
    .force("charge", forceManyBody().strength(-420).distanceMax(420))
    // On a narrow screen the room is below.
    .force("x", forceX(0).strength(width < 600 ? 0.12 : 0.03))
    .force("y", forceY(0).strength(width < 600 ? 0.02 : 0.06))
    .stop()
    .tick(300);
  for (const node of nodes) node.y *= flat;
  const half = (node: Node) => width / 2 - node.width / 2;
  for (let i = 0; i < 200; i++) {
    pushApart(nodes);
    for (const node of nodes) node.x = Math.min(half(node), Math.max(-half(node), node.x));
  }
  return centred(nodes);
}

function centred(nodes: readonly Node[]): Group {
  const [left, right] = [
    Math.min(...nodes.map((node) => node.x - node.width / 2)),
    Math.max(...nodes.map((node) => node.x + node.width / 2)),
  ];
  const [top, bottom] = [
    Math.min(...nodes.map((node) => node.y - line / 2)),
    Math.max(...nodes.map((node) => node.y + line / 2)),
  ];
  for (const node of nodes) {
    node.x -= (left + right) / 2;
    node.y -= (top + bottom) / 2;
  }
  return {nodes, width: right - left, height: bottom - top};
}

/** Moves every two names that meet apart, the shorter way. */
function pushApart(nodes: readonly Node[]): void {
  for (const [i, a] of nodes.entries()) {
    for (const b of nodes.slice(i + 1)) {
      const dx = b.x - a.x;
      const dy = b.y - a.y;
      const overX = (a.width + b.width) / 2 + 6 - Math.abs(dx);
      const overY = line + 6 - Math.abs(dy);
      if (overX <= 0 || overY <= 0) continue;
      if (overY < overX) {
        const move = ((dy < 0 ? -1 : 1) * overY) / 2;
        a.y -= move;
        b.y += move;
      } else {
        const move = ((dx < 0 ? -1 : 1) * overX) / 2;
        a.x -= move;
        b.x += move;
      }
    }
  }
}

/** The groups in rows that are no wider than the picture, in each row as many as fit. */
function inRows(groups: readonly Group[], width: number): Group[][] {
  const rows: {groups: Group[]; left: number}[] = [];
  for (const group of groups) {
    const row = rows.find(({left}) => left >= group.width + gap.x);
    if (row === undefined) rows.push({groups: [group], left: width - group.width});
    else {
      row.groups.push(group);
      row.left -= group.width + gap.x;
    }
  }
  return rows.map((row) => row.groups);
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
