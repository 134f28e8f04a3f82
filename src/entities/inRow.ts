/** Nodes one after the other, a comma between them. */
export function inRow(nodes: readonly Node[]): DocumentFragment {
  const row = document.createDocumentFragment();
  nodes.forEach((node, i) => {
    if (i > 0) row.append(", ");
    row.append(node);
  });
  return row;
}
