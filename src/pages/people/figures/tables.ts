import type {PeopleTable} from "../../../queries/personRow.js";

/** The tables of people, the first one shown first. */
export const tables: readonly PeopleTable[] = ["directors", "actors"];
