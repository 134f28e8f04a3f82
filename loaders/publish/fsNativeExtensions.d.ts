/** The package ships no types. A lock belongs to an open file, and ends with it or with the process. */
declare module "fs-native-extensions" {
  /** @returns false where another open file holds it */
  export function tryLock(file: number): boolean;
  export function waitForLock(file: number): Promise<void>;
}
