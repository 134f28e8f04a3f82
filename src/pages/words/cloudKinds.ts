/** Texts whose words a cloud shows. */
export const cloudKinds = ["overviews", "taglines", "titles"] as const;
export type CloudKind = (typeof cloudKinds)[number];
