import {once} from "node:events";
import {type AddressInfo, createServer} from "node:net";

/** A port that nobody has. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
