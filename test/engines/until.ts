import {setTimeout as wait} from "node:timers/promises";
import type {Session} from "./session.js";

/** Seconds in which a page has to do what it promises: the engine is long in coming on a busy machine. */
export const patience = 120;

/** Waits until an expression is true in the page; false where it does not become so in time. */
export async function until(session: Session, expression: string): Promise<boolean> {
  for (const end = Date.now() + patience * 1000; Date.now() < end; await wait(200)) {
    if (await session.evaluate<boolean>(expression)) return true;
  }
  return false;
}
