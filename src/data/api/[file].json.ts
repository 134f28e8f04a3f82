import {parameter} from "../../../loaders/parameter.js";
import {streamSnapshotFile} from "../../../loaders/streamSnapshotFile.js";

// For the preview alone: the built site has the API at its own address.
await streamSnapshotFile(`api/v1/${parameter("file")}.json`);
