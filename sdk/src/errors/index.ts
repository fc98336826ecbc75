export { IoNetError, parseError } from "./parse.ts";
