/** Sets the deployed program up: `npm run deploy -- --help`. */
import { Connection } from "@solana/web3.js";
import { deploy } from "./command.ts";

process.exitCode = await deploy(process.argv.slice(2), {
  connect: (url) => new Connection(url, "confirmed"),
  report: console.log,
  complain: console.error,
});
