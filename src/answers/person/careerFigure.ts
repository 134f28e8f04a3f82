import type {PeopleTable} from "../../queries/personRow.js";

/** The name by which addresses ask for the figure of a person's career. */
export function careerFigure(table: PeopleTable): "acting" | "directing" {
  return table === "actors" ? "acting" : "directing";
}
