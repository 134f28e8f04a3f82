import {parameter} from "../../../loaders/parameter.js";
import {streamSnapshotFile} from "../../../loaders/streamSnapshotFile.js";

// For the preview alone: the built site has the search at its own address.
await streamSnapshotFile(`search/${parameter("file")}.json`);
