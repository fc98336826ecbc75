import type { Parameter } from "@io-net/sdk";

/**
 * Default, least and most of every parameter, copied by hand: the defaults from economics.md (that of `maxLot` is ours),
 * the bounds from the table of parameters. 1 IO = 10^8, 1 USDC = 10^6, a day = 86,400 s.
 */
export const bounds: [Parameter, initial: string, least: string, most: string][] = [
  ["tierPoints", "50", "0", "1000000"],
  ["hiredPoints", "5", "0", "1000000"],
  ["multiplierPoints", "20000", "1", "1000000"],
  ["quorum", "2", "2", "4"],
  ["stakeUnit", "20000000000", "100000000", "1000000000000"], // 200 IO; 1 to 10,000
  ["selfStakeBps", "5000", "0", "10000"],
  ["capacityBps", "20000", "10000", "100000"],
  ["minStake", "100000000", "1000000", "100000000000"], // 1 IO; 0.01 to 1,000
  ["cooldownSecs", "1209600", "604800", "5184000"], // 14 days; 7 to 60
  ["clientFeeBps", "25", "0", "100"],
  ["supplierFeeBps", "25", "0", "100"],
  ["clientUsdcFeeBps", "200", "0", "200"],
  ["supplierUsdcFeeBps", "0", "0", "200"],
  ["minJobIo", "100000000", "1000000", "100000000000"],
  ["minJobUsdc", "1000000", "10000", "1000000000"], // 1 USDC; 0.01 to 1,000
  ["bondBps", "500", "0", "2000"],
  ["auctionPeriodSecs", "604800", "86400", "2592000"], // 7 days; 1 to 30
  ["auctionSecs", "21600", "3600", "86400"],
  ["maxLot", "100000000000", "100000000", "10000000000000"], // 100,000 USDC; 100 to 10,000,000
  ["minFill", "10000000", "1000000", "1000000000"],
  ["factorStartBps", "9500", "9000", "10000"],
  ["factorEndBps", "10100", "10000", "10500"],
  ["oracleMaxAgeSecs", "60", "10", "300"],
  ["oracleMaxConfidenceBps", "100", "1", "500"],
  ["priceGainBps", "2000", "0", "10000"],
  ["priceTargetBps", "7000", "1000", "9500"],
  ["priceStepBps", "500", "1", "2000"],
  ["changeDelaySecs", "172800", "172800", "604800"], // 2 days; 2 to 7
];
