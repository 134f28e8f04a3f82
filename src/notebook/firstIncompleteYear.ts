import type {QualityJson} from "../../loaders/publish/qualityJson.js";

/**
 * From this year on the films are not all there, as the quality report derives it from their dates: trends leave such
 * years out. 0 where there is no film.
 */
export function firstIncompleteYear({data_end}: Pick<QualityJson, "data_end">): number {
  return data_end?.incomplete_from ?? 0;
}
