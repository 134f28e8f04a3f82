import type {PeopleTable} from "../../../queries/peopleByName.js";

/** The tables of people, the first one shown first. */
export const tables: readonly PeopleTable[] = ["directors", "actors"];

/** Size of all tables that the page loads, in megabytes. */
export const tableMegabytes = 6.2;
