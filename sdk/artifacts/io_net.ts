/**
 * Program IDL in camelCase format in order to be used in JS/TS.
 *
 * Note that this is only a type helper and is not the actual IDL. The original
 * IDL can be found at `target/idl/io_net.json`.
 */
export type IoNet = {
  "address": "ioNuzpQh77XTK8MGjSZ4upU1gadbngACRLU39XpiAoc",
  "metadata": {
    "name": "ioNet",
    "version": "0.1.0",
    "spec": "0.1.0",
    "description": "The on-chain economy of a decentralised GPU market: emission, staking, work"
  },
  "instructions": [
    {
      "name": "acceptAdmin",
      "docs": [
        "The proposed admin takes over. Pause does not stop it."
      ],
      "discriminator": [
        112,
        42,
        45,
        90,
        116,
        181,
        13,
        170
      ],
      "accounts": [
        {
          "name": "pendingAdmin",
          "docs": [
            "The proposed admin of the config."
          ],
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Gets the admin."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "acceptBeneficiary",
      "docs": [
        "The proposed beneficiary takes over. Pause does not stop it."
      ],
      "discriminator": [
        85,
        91,
        40,
        96,
        188,
        166,
        162,
        38
      ],
      "accounts": [
        {
          "name": "pendingBeneficiary",
          "docs": [
            "The proposed beneficiary of the vesting."
          ],
          "signer": true,
          "relations": [
            "vesting"
          ]
        },
        {
          "name": "vesting",
          "docs": [
            "Gets the beneficiary."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "acceptJob",
      "docs": [
        "The operator of an eligible node takes a job and pays the bond. Pause does not stop it."
      ],
      "discriminator": [
        43,
        201,
        124,
        1,
        19,
        189,
        96,
        10
      ],
      "accounts": [
        {
          "name": "operator",
          "docs": [
            "The operator of the node; pays the bond."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells what stake is required."
          ]
        },
        {
          "name": "class",
          "docs": [
            "The class of node and job."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node that takes the job."
          ],
          "writable": true
        },
        {
          "name": "job",
          "docs": [
            "The job that is taken."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "source",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": [
        {
          "name": "postedAt",
          "type": "i64"
        }
      ]
    },
    {
      "name": "allocate",
      "docs": [
        "The admin moves a row of the allocation table into its vesting, once a row. Pause does not stop it."
      ],
      "discriminator": [
        64,
        38,
        189,
        129,
        24,
        157,
        82,
        136
      ],
      "accounts": [
        {
          "name": "admin",
          "docs": [
            "Pays for the accounts."
          ],
          "writable": true,
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Authority of the genesis vault and creator of the vesting; remembers the row."
          ],
          "writable": true
        },
        {
          "name": "genesisVault",
          "writable": true
        },
        {
          "name": "vesting",
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "ioMint",
          "relations": [
            "config"
          ]
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the accounts."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "args",
          "type": {
            "defined": {
              "name": "allocateArgs"
            }
          }
        }
      ]
    },
    {
      "name": "announceCommission",
      "docs": [
        "The operator announces a commission. Pause does not stop it."
      ],
      "discriminator": [
        10,
        95,
        42,
        144,
        190,
        25,
        58,
        234
      ],
      "accounts": [
        {
          "name": "operator",
          "docs": [
            "The operator of the node."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells which hour runs."
          ]
        },
        {
          "name": "node",
          "docs": [
            "Gets the rate."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "commissionBps",
          "type": "u16"
        }
      ]
    },
    {
      "name": "applyChange",
      "docs": [
        "Anyone applies a change that is ready. Pause does not stop it."
      ],
      "discriminator": [
        248,
        177,
        9,
        41,
        50,
        98,
        255,
        50
      ],
      "accounts": [
        {
          "name": "payer",
          "docs": [
            "Anyone; pays for the class or the verifier that the change creates."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Gets the parameter, the role or the verifier."
          ],
          "writable": true
        },
        {
          "name": "queued",
          "docs": [
            "The change that is applied. (`dup`, as in `genesis`: no other account here can be one.)"
          ],
          "writable": true
        },
        {
          "name": "rentPayer",
          "writable": true,
          "relations": [
            "queued"
          ]
        },
        {
          "name": "created",
          "writable": true,
          "optional": true
        },
        {
          "name": "class",
          "docs": [
            "The class that the change is for."
          ],
          "writable": true,
          "optional": true
        },
        {
          "name": "gpuPool",
          "docs": [
            "Where the change splits the pools: the GPU pool."
          ],
          "writable": true,
          "optional": true
        },
        {
          "name": "cpuPool",
          "docs": [
            "Where the change splits the pools: the CPU pool."
          ],
          "writable": true,
          "optional": true
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the accounts."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": []
    },
    {
      "name": "attest",
      "docs": [
        "A verifier attests the last hour of many nodes of one class. Pause does not stop it."
      ],
      "discriminator": [
        83,
        148,
        120,
        119,
        144,
        139,
        117,
        160
      ],
      "accounts": [
        {
          "name": "key",
          "docs": [
            "The verifier's key."
          ],
          "signer": true
        },
        {
          "name": "verifier",
          "docs": [
            "The verifier of that key."
          ]
        },
        {
          "name": "config",
          "docs": [
            "Names the active verifiers, the quorum and the weight points."
          ]
        },
        {
          "name": "class",
          "docs": [
            "The class of all nodes of this call."
          ],
          "writable": true
        },
        {
          "name": "pool",
          "docs": [
            "The pool of the class."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "args",
          "type": {
            "defined": {
              "name": "attestArgs"
            }
          }
        }
      ]
    },
    {
      "name": "awardBid",
      "docs": [
        "The client awards a bid; after the deadline anyone awards the best. Pause does not stop it."
      ],
      "discriminator": [
        178,
        22,
        34,
        237,
        127,
        169,
        79,
        147
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "The client, or anyone after the deadline."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells what stake is required."
          ]
        },
        {
          "name": "class",
          "docs": [
            "The class of node and job."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node of the bid."
          ]
        },
        {
          "name": "job",
          "docs": [
            "The job that is awarded."
          ],
          "writable": true
        },
        {
          "name": "bid",
          "docs": [
            "The bid that wins."
          ]
        }
      ],
      "args": [
        {
          "name": "maxRate",
          "type": "u64"
        }
      ]
    },
    {
      "name": "burnFees",
      "docs": [
        "Anyone burns all $IO of the treasury. Pause does not stop it."
      ],
      "discriminator": [
        168,
        44,
        58,
        192,
        86,
        185,
        137,
        184
      ],
      "accounts": [
        {
          "name": "treasury",
          "docs": [
            "Authority of the vault; counts what is burned."
          ],
          "writable": true
        },
        {
          "name": "ioVault",
          "writable": true
        },
        {
          "name": "ioMint",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Burns the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "burnSlash",
      "docs": [
        "Anyone burns a slash that nobody has overturned in 30 days. Pause does not stop it."
      ],
      "discriminator": [
        36,
        2,
        80,
        98,
        111,
        77,
        122,
        185
      ],
      "accounts": [
        {
          "name": "node",
          "docs": [
            "The node that is slashed; authority of the vault."
          ],
          "writable": true
        },
        {
          "name": "treasury",
          "docs": [
            "Counts what is burned."
          ],
          "writable": true
        },
        {
          "name": "slash",
          "docs": [
            "The open slash of the node."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "ioMint",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Burns the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "cancelChange",
      "docs": [
        "The admin cancels a queued change; anyone one that can no longer be applied. Pause does not stop it."
      ],
      "discriminator": [
        100,
        30,
        4,
        148,
        3,
        244,
        243,
        168
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "The admin of the config, or anyone where the change can no longer be applied."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Names the admin."
          ]
        },
        {
          "name": "queued",
          "docs": [
            "The change that is cancelled. (`dup`, as in `genesis`: no other account here can be one.)"
          ],
          "writable": true
        },
        {
          "name": "rentPayer",
          "writable": true,
          "relations": [
            "queued"
          ]
        }
      ],
      "args": []
    },
    {
      "name": "cancelJob",
      "docs": [
        "The client ends the job. Pause does not stop it."
      ],
      "discriminator": [
        126,
        241,
        155,
        241,
        50,
        236,
        83,
        118
      ],
      "accounts": [
        {
          "name": "client",
          "docs": [
            "The client of the job."
          ],
          "signer": true
        },
        {
          "name": "job",
          "docs": [
            "The job that is cancelled."
          ],
          "writable": true
        },
        {
          "name": "node",
          "docs": [
            "The node, once one is assigned."
          ],
          "writable": true,
          "optional": true
        },
        {
          "name": "class",
          "docs": [
            "The class, once the job runs."
          ],
          "writable": true,
          "optional": true
        }
      ],
      "args": []
    },
    {
      "name": "cancelUnstake",
      "docs": [
        "The owner puts a ticket's stake back to work. Pause does not stop it."
      ],
      "discriminator": [
        64,
        65,
        53,
        227,
        125,
        153,
        3,
        167
      ],
      "accounts": [
        {
          "name": "owner",
          "docs": [
            "Pays for the position where it was closed; gets the ticket's rent back."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells the capacity."
          ]
        },
        {
          "name": "class",
          "docs": [
            "Tells what stake the node needs."
          ]
        },
        {
          "name": "pool",
          "docs": [
            "The pool of the node: tells whether its last hour is closed."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node of the ticket."
          ],
          "writable": true
        },
        {
          "name": "position",
          "writable": true
        },
        {
          "name": "ticket",
          "docs": [
            "The ticket that is cancelled."
          ],
          "writable": true
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the position."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": []
    },
    {
      "name": "claimAirdrop",
      "docs": [
        "Anyone claims a leaf of an airdrop to its claimant. Pause does not stop it."
      ],
      "discriminator": [
        137,
        50,
        122,
        111,
        89,
        254,
        8,
        20
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "Anyone, or the claimant."
          ],
          "signer": true
        },
        {
          "name": "airdrop",
          "docs": [
            "What is claimed from."
          ],
          "writable": true,
          "relations": [
            "claimPage"
          ]
        },
        {
          "name": "claimPage",
          "docs": [
            "Remembers the claim."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "destination",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": [
        {
          "name": "args",
          "type": {
            "defined": {
              "name": "claimAirdropArgs"
            }
          }
        }
      ]
    },
    {
      "name": "claimCommission",
      "docs": [
        "The payout owner takes the node's commission. Pause does not stop it."
      ],
      "discriminator": [
        12,
        9,
        15,
        170,
        155,
        235,
        124,
        254
      ],
      "accounts": [
        {
          "name": "payoutOwner",
          "docs": [
            "The payout owner of the node."
          ],
          "signer": true
        },
        {
          "name": "node",
          "docs": [
            "Owes the commission."
          ],
          "writable": true
        },
        {
          "name": "emission",
          "docs": [
            "Authority of the reserve vault."
          ]
        },
        {
          "name": "reserveVault",
          "writable": true,
          "relations": [
            "emission"
          ]
        },
        {
          "name": "destination",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "claimRewards",
      "docs": [
        "The owner takes a position's rewards. Pause does not stop it."
      ],
      "discriminator": [
        4,
        144,
        132,
        71,
        116,
        23,
        151,
        80
      ],
      "accounts": [
        {
          "name": "owner",
          "docs": [
            "The owner of the position."
          ],
          "signer": true
        },
        {
          "name": "position",
          "docs": [
            "The position that claims."
          ],
          "writable": true
        },
        {
          "name": "node",
          "docs": [
            "Tells the reward index."
          ]
        },
        {
          "name": "emission",
          "docs": [
            "Authority of the reserve vault."
          ]
        },
        {
          "name": "reserveVault",
          "writable": true,
          "relations": [
            "emission"
          ]
        },
        {
          "name": "destination",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "clearRole",
      "docs": [
        "The admin takes a role from its key at once. Pause does not stop it."
      ],
      "discriminator": [
        58,
        115,
        71,
        221,
        1,
        104,
        177,
        68
      ],
      "accounts": [
        {
          "name": "admin",
          "docs": [
            "The admin of the config."
          ],
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Loses the key."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "role",
          "type": {
            "defined": {
              "name": "role"
            }
          }
        }
      ]
    },
    {
      "name": "closeAirdrop",
      "docs": [
        "Anyone closes an airdrop after its claims; what is left goes to the funder. Pause does not stop it."
      ],
      "discriminator": [
        85,
        138,
        99,
        129,
        104,
        203,
        94,
        4
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "Anyone, or the funder."
          ],
          "signer": true
        },
        {
          "name": "airdrop",
          "docs": [
            "The airdrop that is closed."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true,
          "relations": [
            "airdrop"
          ]
        },
        {
          "name": "funder",
          "writable": true,
          "relations": [
            "airdrop"
          ]
        },
        {
          "name": "destination",
          "writable": true
        },
        {
          "name": "treasury",
          "docs": [
            "Names its vault."
          ]
        },
        {
          "name": "ioVault",
          "writable": true,
          "relations": [
            "treasury"
          ]
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Closes the vault."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "closeAuction",
      "docs": [
        "Anyone closes an auction that is over. Pause does not stop it."
      ],
      "discriminator": [
        225,
        129,
        91,
        48,
        215,
        73,
        203,
        172
      ],
      "accounts": [
        {
          "name": "auction",
          "docs": [
            "The auction that is closed."
          ],
          "writable": true
        },
        {
          "name": "payer",
          "writable": true,
          "relations": [
            "auction"
          ]
        }
      ],
      "args": []
    },
    {
      "name": "closeClaimPage",
      "docs": [
        "Anyone closes a page of claims after their end. Pause does not stop it."
      ],
      "discriminator": [
        144,
        148,
        212,
        23,
        22,
        138,
        28,
        134
      ],
      "accounts": [
        {
          "name": "airdrop",
          "docs": [
            "Loses the page."
          ],
          "writable": true,
          "relations": [
            "claimPage"
          ]
        },
        {
          "name": "claimPage",
          "docs": [
            "The page that is closed."
          ],
          "writable": true
        },
        {
          "name": "payer",
          "writable": true,
          "relations": [
            "claimPage"
          ]
        }
      ],
      "args": []
    },
    {
      "name": "closeHour",
      "docs": [
        "Anyone closes a pool's open hours up to and including `last_hour`, at most 48. Pause does not stop it."
      ],
      "discriminator": [
        225,
        136,
        111,
        212,
        33,
        25,
        108,
        108
      ],
      "accounts": [
        {
          "name": "emission",
          "docs": [
            "Tells what each hour releases."
          ]
        },
        {
          "name": "pool",
          "docs": [
            "The pool whose hours are closed."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "lastHour",
          "type": "u64"
        }
      ]
    },
    {
      "name": "closeJob",
      "docs": [
        "Anyone closes a job that is final and owes nobody. Pause does not stop it."
      ],
      "discriminator": [
        90,
        100,
        180,
        200,
        200,
        163,
        120,
        182
      ],
      "accounts": [
        {
          "name": "job",
          "docs": [
            "The job that is closed."
          ],
          "writable": true
        },
        {
          "name": "client",
          "writable": true,
          "relations": [
            "job"
          ]
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "treasury",
          "docs": [
            "Counts the fees."
          ],
          "writable": true
        },
        {
          "name": "treasuryVault",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "closePosition",
      "docs": [
        "The owner closes an empty position. Pause does not stop it."
      ],
      "discriminator": [
        123,
        134,
        81,
        0,
        49,
        68,
        98,
        98
      ],
      "accounts": [
        {
          "name": "owner",
          "docs": [
            "The owner of the position; gets its rent back."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "node",
          "docs": [
            "The node of the position."
          ]
        },
        {
          "name": "position",
          "docs": [
            "The position that is closed."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "closeVesting",
      "docs": [
        "Anyone closes a vesting that has released all. Pause does not stop it."
      ],
      "discriminator": [
        231,
        75,
        231,
        133,
        93,
        227,
        250,
        252
      ],
      "accounts": [
        {
          "name": "vesting",
          "docs": [
            "The vesting that is closed."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true,
          "relations": [
            "vesting"
          ]
        },
        {
          "name": "payer",
          "writable": true,
          "relations": [
            "vesting"
          ]
        },
        {
          "name": "treasury",
          "docs": [
            "Names its vault."
          ]
        },
        {
          "name": "ioVault",
          "writable": true,
          "relations": [
            "treasury"
          ]
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Closes the vault."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "compoundRewards",
      "docs": [
        "The owner stakes a position's rewards to the same node. Pause stops it."
      ],
      "discriminator": [
        254,
        191,
        226,
        120,
        82,
        115,
        5,
        87
      ],
      "accounts": [
        {
          "name": "owner",
          "docs": [
            "The owner of the position."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells the capacity."
          ]
        },
        {
          "name": "class",
          "docs": [
            "Tells what stake the node needs."
          ]
        },
        {
          "name": "pool",
          "docs": [
            "The pool of the node: tells whether its last hour is closed."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node of the position."
          ],
          "writable": true
        },
        {
          "name": "position",
          "docs": [
            "The position that grows."
          ],
          "writable": true
        },
        {
          "name": "emission",
          "docs": [
            "Authority of the reserve vault."
          ]
        },
        {
          "name": "reserveVault",
          "writable": true,
          "relations": [
            "emission"
          ]
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "createAirdrop",
      "docs": [
        "Anyone creates an airdrop and funds it whole. Pause does not stop it."
      ],
      "discriminator": [
        227,
        135,
        208,
        66,
        137,
        177,
        80,
        94
      ],
      "accounts": [
        {
          "name": "funder",
          "docs": [
            "Funds it and pays for the accounts."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Names the $IO mint."
          ]
        },
        {
          "name": "airdrop",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  97,
                  105,
                  114,
                  100,
                  114,
                  111,
                  112
                ]
              },
              {
                "kind": "account",
                "path": "funder"
              },
              {
                "kind": "arg",
                "path": "args.id"
              }
            ]
          }
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "source",
          "writable": true
        },
        {
          "name": "ioMint",
          "relations": [
            "config"
          ]
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the accounts."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "args",
          "type": {
            "defined": {
              "name": "createAirdropArgs"
            }
          }
        }
      ]
    },
    {
      "name": "createVesting",
      "docs": [
        "Anyone grants $IO that unlocks by month. Pause does not stop it."
      ],
      "discriminator": [
        135,
        184,
        171,
        156,
        197,
        162,
        246,
        44
      ],
      "accounts": [
        {
          "name": "creator",
          "docs": [
            "Funds it and pays for the accounts."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Names the $IO mint."
          ]
        },
        {
          "name": "vesting",
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "source",
          "writable": true
        },
        {
          "name": "ioMint",
          "relations": [
            "config"
          ]
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the accounts."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "args",
          "type": {
            "defined": {
              "name": "createVestingArgs"
            }
          }
        }
      ]
    },
    {
      "name": "disputeJob",
      "docs": [
        "Client or operator dispute a job, once. Pause does not stop it."
      ],
      "discriminator": [
        101,
        104,
        253,
        231,
        1,
        139,
        108,
        100
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "The client or the operator of the job; pays the deposit."
          ],
          "signer": true
        },
        {
          "name": "job",
          "docs": [
            "The job that is disputed."
          ],
          "writable": true
        },
        {
          "name": "node",
          "docs": [
            "The node of the job."
          ],
          "writable": true
        },
        {
          "name": "class",
          "docs": [
            "The class of the job."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "source",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "expireDispute",
      "docs": [
        "Anyone ends a dispute that nobody has decided. Pause does not stop it."
      ],
      "discriminator": [
        241,
        116,
        178,
        182,
        234,
        173,
        61,
        120
      ],
      "accounts": [
        {
          "name": "job",
          "docs": [
            "The disputed job."
          ],
          "writable": true
        },
        {
          "name": "node",
          "docs": [
            "The node of the job."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "expireJob",
      "docs": [
        "Anyone ends a job whose deadline has passed. Pause does not stop it."
      ],
      "discriminator": [
        127,
        5,
        119,
        250,
        214,
        255,
        102,
        168
      ],
      "accounts": [
        {
          "name": "job",
          "docs": [
            "The job that is ended."
          ],
          "writable": true
        },
        {
          "name": "node",
          "docs": [
            "The node, once one is assigned."
          ],
          "writable": true,
          "optional": true
        },
        {
          "name": "class",
          "docs": [
            "The class, once the job runs."
          ],
          "writable": true,
          "optional": true
        },
        {
          "name": "bid",
          "docs": [
            "The awarded bid, where it was not accepted."
          ],
          "writable": true,
          "optional": true
        },
        {
          "name": "client",
          "writable": true,
          "optional": true
        }
      ],
      "args": []
    },
    {
      "name": "extendJob",
      "docs": [
        "The client or a delegate adds seconds at the same rate. Pause does not stop it."
      ],
      "discriminator": [
        161,
        112,
        86,
        185,
        160,
        145,
        91,
        179
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "The client, or a delegate."
          ],
          "signer": true
        },
        {
          "name": "job",
          "docs": [
            "The job that is extended."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "source",
          "writable": true
        },
        {
          "name": "allowance",
          "docs": [
            "The allowance of a delegate."
          ],
          "writable": true,
          "optional": true
        },
        {
          "name": "spender",
          "optional": true
        },
        {
          "name": "operator",
          "docs": [
            "The operator of the job, where he has to agree."
          ],
          "signer": true,
          "optional": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": [
        {
          "name": "secs",
          "type": "u32"
        }
      ]
    },
    {
      "name": "fillAuction",
      "docs": [
        "A seller gives $IO, which is burned, for USDC of the treasury. Pause does not stop it."
      ],
      "discriminator": [
        51,
        225,
        89,
        197,
        65,
        5,
        178,
        250
      ],
      "accounts": [
        {
          "name": "seller",
          "docs": [
            "Sells; owner of `source`."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells what prices count."
          ]
        },
        {
          "name": "treasury",
          "docs": [
            "Authority of the USDC vault; counts what is spent and bought."
          ],
          "writable": true
        },
        {
          "name": "auction",
          "docs": [
            "The auction that is filled."
          ],
          "writable": true
        },
        {
          "name": "price"
        },
        {
          "name": "ioMint",
          "writable": true
        },
        {
          "name": "source",
          "writable": true
        },
        {
          "name": "usdcVault",
          "writable": true
        },
        {
          "name": "destination",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves and burns the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": [
        {
          "name": "usdc",
          "type": "u64"
        },
        {
          "name": "maxIo",
          "type": "u64"
        }
      ]
    },
    {
      "name": "finishJob",
      "docs": [
        "Anyone ends a job that is complete. Pause does not stop it."
      ],
      "discriminator": [
        115,
        217,
        118,
        176,
        79,
        203,
        200,
        194
      ],
      "accounts": [
        {
          "name": "job",
          "docs": [
            "The job that is finished."
          ],
          "writable": true
        },
        {
          "name": "node",
          "docs": [
            "The node of the job."
          ],
          "writable": true
        },
        {
          "name": "class",
          "docs": [
            "The class of the job."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "genesis",
      "docs": [
        "The admin and the mint authority mint the 800,000,000 IO and give the mint authority up, once. Pause does not stop it."
      ],
      "discriminator": [
        84,
        75,
        17,
        70,
        125,
        234,
        87,
        146
      ],
      "accounts": [
        {
          "name": "admin",
          "docs": [
            "Pays for the genesis vault."
          ],
          "writable": true,
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "mintAuthority",
          "docs": [
            "The mint authority of $IO, for the last time."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Authority of the genesis vault; keeps the time."
          ],
          "writable": true
        },
        {
          "name": "ioMint",
          "docs": [
            "$IO, not minted yet and never to be frozen. (`dup`: no other account here can be a mint, so the check for it, a hash set",
            "of 10 KB of program, is left out.)"
          ],
          "writable": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "emission",
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  101,
                  109,
                  105,
                  115,
                  115,
                  105,
                  111,
                  110
                ]
              }
            ]
          }
        },
        {
          "name": "reserveVault",
          "docs": [
            "Receives 300,000,000 IO."
          ],
          "writable": true
        },
        {
          "name": "genesisVault",
          "docs": [
            "Receives 500,000,000 IO for the allocation table."
          ],
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the accounts."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": []
    },
    {
      "name": "heartbeat",
      "docs": [
        "The device says that it serves the job. Pause does not stop it."
      ],
      "discriminator": [
        202,
        104,
        56,
        6,
        240,
        170,
        63,
        134
      ],
      "accounts": [
        {
          "name": "device",
          "docs": [
            "The device key of the node."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells the hour."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node of the job."
          ],
          "writable": true
        },
        {
          "name": "job",
          "docs": [
            "The job that is served."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "initConfig",
      "docs": [
        "The upgrade authority creates config, treasury and reserve vault, once. Pause does not stop it."
      ],
      "discriminator": [
        23,
        235,
        115,
        232,
        168,
        96,
        1,
        231
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "Pays for the accounts."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "programData",
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  10,
                  181,
                  64,
                  179,
                  209,
                  155,
                  127,
                  200,
                  54,
                  235,
                  199,
                  223,
                  128,
                  227,
                  252,
                  85,
                  255,
                  12,
                  2,
                  171,
                  106,
                  203,
                  232,
                  124,
                  233,
                  170,
                  24,
                  38,
                  195,
                  182,
                  119,
                  235
                ]
              }
            ],
            "program": {
              "kind": "const",
              "value": [
                2,
                168,
                246,
                145,
                78,
                136,
                161,
                176,
                226,
                16,
                21,
                62,
                247,
                99,
                174,
                43,
                0,
                194,
                185,
                61,
                22,
                193,
                36,
                210,
                192,
                83,
                122,
                16,
                4,
                128,
                0,
                0
              ]
            }
          }
        },
        {
          "name": "config",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  99,
                  111,
                  110,
                  102,
                  105,
                  103
                ]
              }
            ]
          }
        },
        {
          "name": "treasury",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  116,
                  114,
                  101,
                  97,
                  115,
                  117,
                  114,
                  121
                ]
              }
            ]
          }
        },
        {
          "name": "emission",
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  101,
                  109,
                  105,
                  115,
                  115,
                  105,
                  111,
                  110
                ]
              }
            ]
          }
        },
        {
          "name": "ioMint",
          "docs": [
            "$IO: a mint of the classic token program with 8 decimals that nobody can freeze."
          ]
        },
        {
          "name": "usdcMint",
          "docs": [
            "USDC: a mint of the classic token program with 6 decimals; its issuer may freeze, so payouts go to any account of the payee."
          ]
        },
        {
          "name": "treasuryIoVault",
          "writable": true
        },
        {
          "name": "treasuryUsdcVault",
          "writable": true
        },
        {
          "name": "reserveVault",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Opens the vaults."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the accounts."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "setup",
          "type": {
            "defined": {
              "name": "setup"
            }
          }
        }
      ]
    },
    {
      "name": "moveStake",
      "docs": [
        "The owner moves a ready ticket's stake to another node. Pause stops it."
      ],
      "discriminator": [
        43,
        206,
        117,
        102,
        141,
        152,
        218,
        230
      ],
      "accounts": [
        {
          "name": "owner",
          "docs": [
            "Pays for the position where it is new; gets the ticket's rent back."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells minimum and capacity."
          ]
        },
        {
          "name": "class",
          "docs": [
            "Tells what stake the node that is staked to needs."
          ]
        },
        {
          "name": "pool",
          "docs": [
            "The pool of the node that is staked to: tells whether its last hour is closed."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node of the ticket; authority of the vault."
          ],
          "writable": true
        },
        {
          "name": "toNode",
          "docs": [
            "The node that is staked to."
          ],
          "writable": true
        },
        {
          "name": "ticket",
          "docs": [
            "The ticket that is moved."
          ],
          "writable": true
        },
        {
          "name": "position",
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "toVault",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the position."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": []
    },
    {
      "name": "openAuction",
      "docs": [
        "Anyone opens the auction of the running period. Pause stops it."
      ],
      "discriminator": [
        48,
        60,
        204,
        12,
        175,
        130,
        173,
        33
      ],
      "accounts": [
        {
          "name": "payer",
          "docs": [
            "Pays for the auction; gets its rent back."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells period, length, lot and factors."
          ]
        },
        {
          "name": "treasury",
          "docs": [
            "Tells when the next may begin."
          ],
          "writable": true
        },
        {
          "name": "usdcVault"
        },
        {
          "name": "auction",
          "writable": true
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the auction."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": []
    },
    {
      "name": "openClaimPage",
      "docs": [
        "Anyone opens a page of claims. Pause does not stop it."
      ],
      "discriminator": [
        141,
        104,
        159,
        156,
        232,
        68,
        0,
        15
      ],
      "accounts": [
        {
          "name": "payer",
          "docs": [
            "Pays for the account."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "airdrop",
          "docs": [
            "Counts the page."
          ],
          "writable": true
        },
        {
          "name": "claimPage",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  99,
                  108,
                  97,
                  105,
                  109,
                  115
                ]
              },
              {
                "kind": "account",
                "path": "airdrop"
              },
              {
                "kind": "arg",
                "path": "page"
              }
            ]
          }
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the account."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "page",
          "type": "u32"
        }
      ]
    },
    {
      "name": "openHour",
      "docs": [
        "Anyone opens the running hour of a pool for proofs. Pause does not stop it."
      ],
      "discriminator": [
        238,
        205,
        56,
        94,
        112,
        68,
        110,
        189
      ],
      "accounts": [
        {
          "name": "pool",
          "docs": [
            "Gets the seed."
          ],
          "writable": true
        },
        {
          "name": "slotHashes",
          "address": "SysvarS1otHashes111111111111111111111111111"
        }
      ],
      "args": []
    },
    {
      "name": "openSlash",
      "docs": [
        "The slasher opens a slash of a node. Pause does not stop it."
      ],
      "discriminator": [
        150,
        121,
        94,
        80,
        8,
        130,
        245,
        119
      ],
      "accounts": [
        {
          "name": "slasher",
          "docs": [
            "Pays for the account."
          ],
          "writable": true,
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Names the slasher."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node that is slashed."
          ],
          "writable": true
        },
        {
          "name": "slash",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  115,
                  108,
                  97,
                  115,
                  104
                ]
              },
              {
                "kind": "account",
                "path": "node"
              },
              {
                "kind": "arg",
                "path": "offence.code"
              },
              {
                "kind": "arg",
                "path": "offence.hour"
              }
            ]
          }
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the account."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "offence",
          "type": {
            "defined": {
              "name": "offence"
            }
          }
        }
      ]
    },
    {
      "name": "overturnSlash",
      "docs": [
        "The resolver overturns an open slash. Pause does not stop it."
      ],
      "discriminator": [
        187,
        8,
        213,
        217,
        231,
        87,
        116,
        249
      ],
      "accounts": [
        {
          "name": "resolver",
          "docs": [
            "The resolver of the config."
          ],
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Names the resolver."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node whose border opens."
          ],
          "writable": true
        },
        {
          "name": "slash",
          "docs": [
            "The open slash of the node."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "pause",
      "docs": [
        "The pauser stops entries for at most 7 days. Pause does not stop it."
      ],
      "discriminator": [
        211,
        22,
        221,
        251,
        74,
        121,
        193,
        47
      ],
      "accounts": [
        {
          "name": "pauser",
          "docs": [
            "The pauser of the config."
          ],
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Gets the pause."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "secs",
          "type": "u32"
        }
      ]
    },
    {
      "name": "placeBid",
      "docs": [
        "The operator of an eligible node bids for an auctioned job, an hour of the whole job. Pause stops it."
      ],
      "discriminator": [
        238,
        77,
        148,
        91,
        200,
        151,
        92,
        146
      ],
      "accounts": [
        {
          "name": "operator",
          "docs": [
            "The operator of the node; pays deposit and rent."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells the pause and what stake is required."
          ]
        },
        {
          "name": "class",
          "docs": [
            "The class of node and job."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node that bids."
          ]
        },
        {
          "name": "job",
          "docs": [
            "The job, which remembers the best bid."
          ],
          "writable": true
        },
        {
          "name": "bid",
          "writable": true
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the bid."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "rate",
          "type": "u64"
        },
        {
          "name": "postedAt",
          "type": "i64"
        }
      ]
    },
    {
      "name": "postJob",
      "docs": [
        "A client posts a job and pays its cost and fees into the job's own vault. Pause stops it."
      ],
      "discriminator": [
        34,
        208,
        58,
        248,
        129,
        234,
        179,
        211
      ],
      "accounts": [
        {
          "name": "client",
          "docs": [
            "Pays, for the accounts too."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells fees, mints and what prices count."
          ]
        },
        {
          "name": "class",
          "docs": [
            "The class of device that is wanted; tells the rate on the market."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node of a direct job."
          ],
          "optional": true
        },
        {
          "name": "price",
          "optional": true
        },
        {
          "name": "mint"
        },
        {
          "name": "job",
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "source",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the accounts."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "terms",
          "type": {
            "defined": {
              "name": "jobTerms"
            }
          }
        }
      ]
    },
    {
      "name": "proposeAdmin",
      "docs": [
        "The admin names who may take over, or nobody. Pause does not stop it."
      ],
      "discriminator": [
        121,
        214,
        199,
        212,
        87,
        39,
        117,
        234
      ],
      "accounts": [
        {
          "name": "admin",
          "docs": [
            "The admin of the config."
          ],
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Gets the proposal."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "pendingAdmin",
          "type": {
            "option": "pubkey"
          }
        }
      ]
    },
    {
      "name": "proposeBeneficiary",
      "docs": [
        "The beneficiary names who may take over, or nobody. Pause does not stop it."
      ],
      "discriminator": [
        246,
        96,
        187,
        232,
        161,
        62,
        153,
        83
      ],
      "accounts": [
        {
          "name": "beneficiary",
          "docs": [
            "The beneficiary of the vesting."
          ],
          "signer": true,
          "relations": [
            "vesting"
          ]
        },
        {
          "name": "vesting",
          "docs": [
            "Gets the proposal."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "pendingBeneficiary",
          "type": {
            "option": "pubkey"
          }
        }
      ]
    },
    {
      "name": "queueChange",
      "docs": [
        "The admin queues a change of a parameter, a role, a class, the verifiers or the pools' split. Pause does not stop it."
      ],
      "discriminator": [
        86,
        150,
        134,
        232,
        202,
        133,
        157,
        253
      ],
      "accounts": [
        {
          "name": "admin",
          "docs": [
            "Pays for the account."
          ],
          "writable": true,
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Names the admin and the delay."
          ]
        },
        {
          "name": "queued",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  112,
                  97,
                  114,
                  97,
                  109,
                  45,
                  99,
                  104,
                  97,
                  110,
                  103,
                  101
                ]
              },
              {
                "kind": "arg",
                "path": "args.index"
              }
            ]
          }
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the account."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "args",
          "type": {
            "defined": {
              "name": "queueChangeArgs"
            }
          }
        }
      ]
    },
    {
      "name": "rateJob",
      "docs": [
        "The client rates a job that has run, 1 to 5 stars. Pause does not stop it."
      ],
      "discriminator": [
        64,
        150,
        111,
        193,
        195,
        227,
        234,
        252
      ],
      "accounts": [
        {
          "name": "client",
          "docs": [
            "The client of the job."
          ],
          "signer": true
        },
        {
          "name": "job",
          "docs": [
            "The job that is rated."
          ],
          "writable": true
        },
        {
          "name": "node",
          "docs": [
            "The node of the job."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "stars",
          "type": "u8"
        }
      ]
    },
    {
      "name": "registerNode",
      "docs": [
        "Anyone registers a node; operator and device key sign. Pause stops it."
      ],
      "discriminator": [
        102,
        85,
        117,
        114,
        194,
        188,
        211,
        168
      ],
      "accounts": [
        {
          "name": "operator",
          "docs": [
            "Pays for the accounts."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "device",
          "docs": [
            "The machine's key, never used before."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Names the $IO mint."
          ]
        },
        {
          "name": "class",
          "docs": [
            "The class of the machine."
          ]
        },
        {
          "name": "node",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  110,
                  111,
                  100,
                  101
                ]
              },
              {
                "kind": "account",
                "path": "operator"
              },
              {
                "kind": "arg",
                "path": "terms.id"
              }
            ]
          }
        },
        {
          "name": "deviceMark",
          "docs": [
            "Marks the device key as used."
          ],
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  100,
                  101,
                  118,
                  105,
                  99,
                  101
                ]
              },
              {
                "kind": "account",
                "path": "device"
              }
            ]
          }
        },
        {
          "name": "vault",
          "docs": [
            "Holds the node's stake."
          ],
          "writable": true
        },
        {
          "name": "ioMint",
          "relations": [
            "config"
          ]
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Opens the vaults."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the accounts."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "terms",
          "type": {
            "defined": {
              "name": "nodeTerms"
            }
          }
        }
      ]
    },
    {
      "name": "releaseVesting",
      "docs": [
        "Anyone releases what a vesting has unlocked. Pause does not stop it."
      ],
      "discriminator": [
        1,
        59,
        171,
        176,
        218,
        34,
        31,
        123
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "Anyone, or the beneficiary."
          ],
          "signer": true
        },
        {
          "name": "vesting",
          "docs": [
            "What is released from."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "destination",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "removeVerifier",
      "docs": [
        "The admin removes a verifier at once. Pause does not stop it."
      ],
      "discriminator": [
        179,
        9,
        132,
        183,
        233,
        23,
        172,
        111
      ],
      "accounts": [
        {
          "name": "admin",
          "docs": [
            "The admin of the config."
          ],
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Loses the verifier from its mask."
          ],
          "writable": true
        },
        {
          "name": "verifier",
          "docs": [
            "The verifier that is removed."
          ],
          "writable": true
        },
        {
          "name": "payer",
          "writable": true,
          "relations": [
            "verifier"
          ]
        }
      ],
      "args": []
    },
    {
      "name": "repriceClass",
      "docs": [
        "Anyone moves a class's market rate by one step, once an hour. Pause does not stop it."
      ],
      "discriminator": [
        132,
        153,
        72,
        155,
        199,
        253,
        231,
        170
      ],
      "accounts": [
        {
          "name": "config",
          "docs": [
            "Tells gain, target and step."
          ]
        },
        {
          "name": "class",
          "docs": [
            "The class that is repriced."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "requestUnstake",
      "docs": [
        "The owner begins to leave a node. Pause does not stop it."
      ],
      "discriminator": [
        44,
        154,
        110,
        253,
        160,
        202,
        54,
        34
      ],
      "accounts": [
        {
          "name": "owner",
          "docs": [
            "Pays for the ticket."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells the cooldown and the minimum."
          ]
        },
        {
          "name": "pool",
          "docs": [
            "The pool of the node: tells whether its last hour is closed."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node that is left."
          ],
          "writable": true
        },
        {
          "name": "position",
          "docs": [
            "Loses the shares."
          ],
          "writable": true
        },
        {
          "name": "ticket",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  116,
                  105,
                  99,
                  107,
                  101,
                  116
                ]
              },
              {
                "kind": "account",
                "path": "node"
              },
              {
                "kind": "account",
                "path": "owner"
              },
              {
                "kind": "arg",
                "path": "args.index"
              }
            ]
          }
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the ticket."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "args",
          "type": {
            "defined": {
              "name": "requestUnstakeArgs"
            }
          }
        }
      ]
    },
    {
      "name": "resolveDispute",
      "docs": [
        "The resolver decides a dispute within 7 days. Pause does not stop it."
      ],
      "discriminator": [
        231,
        6,
        202,
        6,
        96,
        103,
        12,
        230
      ],
      "accounts": [
        {
          "name": "resolver",
          "docs": [
            "The resolver of the config."
          ],
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Names the resolver."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node of the job: a dispute that it loses counts against it."
          ],
          "writable": true
        },
        {
          "name": "job",
          "docs": [
            "The disputed job."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "decision",
          "type": {
            "defined": {
              "name": "decision"
            }
          }
        }
      ]
    },
    {
      "name": "retireNode",
      "docs": [
        "The operator ends a node for good. Pause does not stop it."
      ],
      "discriminator": [
        196,
        47,
        201,
        71,
        146,
        2,
        13,
        145
      ],
      "accounts": [
        {
          "name": "operator",
          "docs": [
            "The operator of the node."
          ],
          "signer": true
        },
        {
          "name": "node",
          "docs": [
            "The node that ends."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "revokeAllowance",
      "docs": [
        "A client ends an allowance at once. Pause does not stop it."
      ],
      "discriminator": [
        121,
        114,
        141,
        153,
        128,
        164,
        101,
        113
      ],
      "accounts": [
        {
          "name": "client",
          "docs": [
            "The client of the allowance."
          ],
          "writable": true,
          "signer": true,
          "relations": [
            "allowance"
          ]
        },
        {
          "name": "allowance",
          "docs": [
            "The allowance, which is closed."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "rotateDevice",
      "docs": [
        "The operator gives a node another device key, which signs too. Pause does not stop it."
      ],
      "discriminator": [
        43,
        52,
        92,
        106,
        255,
        127,
        115,
        191
      ],
      "accounts": [
        {
          "name": "operator",
          "docs": [
            "The operator of the node; pays for the account."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "device",
          "docs": [
            "The machine's new key, never used before."
          ],
          "signer": true
        },
        {
          "name": "node",
          "docs": [
            "Gets the key."
          ],
          "writable": true
        },
        {
          "name": "deviceMark",
          "docs": [
            "Marks the device key as used."
          ],
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  100,
                  101,
                  118,
                  105,
                  99,
                  101
                ]
              },
              {
                "kind": "account",
                "path": "device"
              }
            ]
          }
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the account."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": []
    },
    {
      "name": "setAllowance",
      "docs": [
        "A client lets a delegate extend his jobs, up to an amount a day. Pause does not stop it."
      ],
      "discriminator": [
        222,
        78,
        5,
        198,
        213,
        158,
        79,
        72
      ],
      "accounts": [
        {
          "name": "client",
          "docs": [
            "Pays for the allowance."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "delegate"
        },
        {
          "name": "spender"
        },
        {
          "name": "allowance",
          "writable": true
        },
        {
          "name": "source",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Approves the spender."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the allowance."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "terms",
          "type": {
            "defined": {
              "name": "allowanceTerms"
            }
          }
        }
      ]
    },
    {
      "name": "settleRewards",
      "docs": [
        "Anyone credits a node's closed hour to its commission and reward index. Pause does not stop it."
      ],
      "discriminator": [
        114,
        119,
        106,
        42,
        212,
        138,
        9,
        221
      ],
      "accounts": [
        {
          "name": "node",
          "docs": [
            "The node that is credited."
          ],
          "writable": true
        },
        {
          "name": "pool",
          "docs": [
            "The pool of the node's class."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "stake",
      "docs": [
        "Any holder adds $IO to its position in a node. Pause stops it."
      ],
      "discriminator": [
        206,
        176,
        202,
        18,
        200,
        209,
        179,
        108
      ],
      "accounts": [
        {
          "name": "owner",
          "docs": [
            "Pays for the position."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells the minimum and the capacity."
          ]
        },
        {
          "name": "class",
          "docs": [
            "Tells what stake the node needs."
          ]
        },
        {
          "name": "pool",
          "docs": [
            "The pool of the node: tells whether its last hour is closed."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node that is staked to."
          ],
          "writable": true
        },
        {
          "name": "position",
          "writable": true
        },
        {
          "name": "source",
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the position."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "amount",
          "type": "u64"
        }
      ]
    },
    {
      "name": "startEmission",
      "docs": [
        "The admin starts the emission now, by a schedule that never changes again. Pause does not stop it."
      ],
      "discriminator": [
        118,
        252,
        199,
        57,
        28,
        145,
        185,
        32
      ],
      "accounts": [
        {
          "name": "admin",
          "docs": [
            "Pays for the accounts."
          ],
          "writable": true,
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Keeps the start."
          ],
          "writable": true
        },
        {
          "name": "emission",
          "docs": [
            "Gets the schedule and the start."
          ],
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  101,
                  109,
                  105,
                  115,
                  115,
                  105,
                  111,
                  110
                ]
              }
            ]
          }
        },
        {
          "name": "reserveVault",
          "docs": [
            "The whole reserve, before anything is released."
          ]
        },
        {
          "name": "gpuPool",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  112,
                  111,
                  111,
                  108
                ]
              },
              {
                "kind": "const",
                "value": [
                  0
                ]
              }
            ]
          }
        },
        {
          "name": "cpuPool",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  112,
                  111,
                  111,
                  108
                ]
              },
              {
                "kind": "const",
                "value": [
                  1
                ]
              }
            ]
          }
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the accounts."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "schedule",
          "type": {
            "defined": {
              "name": "schedule"
            }
          }
        }
      ]
    },
    {
      "name": "startJob",
      "docs": [
        "The device starts the job. Pause does not stop it."
      ],
      "discriminator": [
        163,
        53,
        89,
        161,
        195,
        3,
        16,
        63
      ],
      "accounts": [
        {
          "name": "device",
          "docs": [
            "The device key of the node."
          ],
          "signer": true
        },
        {
          "name": "class",
          "docs": [
            "The class of the job: counts what is hired."
          ],
          "writable": true
        },
        {
          "name": "node",
          "docs": [
            "The node of the job."
          ]
        },
        {
          "name": "job",
          "docs": [
            "The job that is started."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "stopJob",
      "docs": [
        "The operator ends the job. Pause does not stop it."
      ],
      "discriminator": [
        9,
        106,
        38,
        94,
        222,
        92,
        4,
        126
      ],
      "accounts": [
        {
          "name": "operator",
          "docs": [
            "The operator of the job."
          ],
          "signer": true
        },
        {
          "name": "job",
          "docs": [
            "The job that is stopped."
          ],
          "writable": true
        },
        {
          "name": "node",
          "docs": [
            "The node of the job."
          ],
          "writable": true
        },
        {
          "name": "class",
          "docs": [
            "The class, once the job runs."
          ],
          "writable": true,
          "optional": true
        }
      ],
      "args": []
    },
    {
      "name": "submitProof",
      "docs": [
        "The device key proves the running hour. Pause does not stop it."
      ],
      "discriminator": [
        54,
        241,
        46,
        84,
        4,
        212,
        46,
        94
      ],
      "accounts": [
        {
          "name": "device",
          "docs": [
            "The device key of the node."
          ],
          "signer": true
        },
        {
          "name": "node",
          "docs": [
            "The node that is proven."
          ],
          "writable": true
        },
        {
          "name": "class",
          "docs": [
            "Tells how hard the proof is."
          ]
        },
        {
          "name": "pool",
          "docs": [
            "The pool of the node: tells which hour runs, and its seed."
          ]
        }
      ],
      "args": [
        {
          "name": "nonce",
          "type": "u64"
        }
      ]
    },
    {
      "name": "sweepFees",
      "docs": [
        "Anyone moves the fees of a job that are due to the treasury. Pause does not stop it."
      ],
      "discriminator": [
        175,
        225,
        98,
        71,
        118,
        66,
        34,
        148
      ],
      "accounts": [
        {
          "name": "job",
          "docs": [
            "The job that owes fees."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "treasury",
          "docs": [
            "Counts the fees."
          ],
          "writable": true
        },
        {
          "name": "treasuryVault",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "unpause",
      "docs": [
        "The pauser or the admin ends a pause. Pause does not stop it."
      ],
      "discriminator": [
        169,
        144,
        4,
        38,
        10,
        141,
        188,
        255
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "The pauser or the admin of the config."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Loses the pause."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "updateNode",
      "docs": [
        "The operator changes region, asking rates and payout owner. Pause does not stop it."
      ],
      "discriminator": [
        13,
        65,
        246,
        102,
        101,
        91,
        98,
        43
      ],
      "accounts": [
        {
          "name": "operator",
          "docs": [
            "The operator of the node."
          ],
          "signer": true
        },
        {
          "name": "node",
          "docs": [
            "The node that changes."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "offer",
          "type": {
            "defined": {
              "name": "nodeOffer"
            }
          }
        }
      ]
    },
    {
      "name": "withdrawBid",
      "docs": [
        "A bid's deposit goes back: by its bidder while the job is posted, later by anyone. Pause does not stop it."
      ],
      "discriminator": [
        110,
        53,
        157,
        195,
        147,
        100,
        110,
        73
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "The bidder, or anyone."
          ],
          "signer": true
        },
        {
          "name": "job",
          "docs": [
            "The job of the bid."
          ],
          "writable": true
        },
        {
          "name": "bid",
          "docs": [
            "The bid, which is closed."
          ],
          "writable": true
        },
        {
          "name": "payer",
          "writable": true,
          "relations": [
            "bid"
          ]
        }
      ],
      "args": []
    },
    {
      "name": "withdrawEarnings",
      "docs": [
        "Pays what the node has earned to the payout owner; anyone to its associated account. Pause does not stop it."
      ],
      "discriminator": [
        6,
        132,
        233,
        254,
        241,
        87,
        247,
        185
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "The payout owner of the node, or anyone."
          ],
          "signer": true
        },
        {
          "name": "node",
          "docs": [
            "The node of the job; names the payout owner."
          ]
        },
        {
          "name": "job",
          "docs": [
            "The job that pays."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "destination",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "withdrawRefund",
      "docs": [
        "Pays a side's refund, bond and deposits; anyone to its associated account. Pause does not stop it."
      ],
      "discriminator": [
        220,
        99,
        224,
        50,
        13,
        71,
        215,
        101
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "The client or the operator, or anyone."
          ],
          "signer": true
        },
        {
          "name": "job",
          "docs": [
            "The job that pays."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "destination",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": [
        {
          "name": "side",
          "type": {
            "defined": {
              "name": "side"
            }
          }
        }
      ]
    },
    {
      "name": "withdrawUnstaked",
      "docs": [
        "The owner takes a ready ticket's stake. Pause does not stop it."
      ],
      "discriminator": [
        19,
        202,
        68,
        255,
        216,
        40,
        205,
        61
      ],
      "accounts": [
        {
          "name": "owner",
          "docs": [
            "The owner of the ticket; gets its rent back."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "node",
          "docs": [
            "The node of the ticket; authority of the vault."
          ],
          "writable": true
        },
        {
          "name": "ticket",
          "docs": [
            "The ticket that is paid."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "destination",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    }
  ],
  "accounts": [
    {
      "name": "airdrop",
      "discriminator": [
        31,
        112,
        159,
        158,
        124,
        237,
        9,
        241
      ]
    },
    {
      "name": "allowance",
      "discriminator": [
        144,
        8,
        184,
        213,
        49,
        248,
        73,
        131
      ]
    },
    {
      "name": "auction",
      "discriminator": [
        218,
        94,
        247,
        242,
        126,
        233,
        131,
        81
      ]
    },
    {
      "name": "bid",
      "discriminator": [
        143,
        246,
        48,
        245,
        42,
        145,
        180,
        88
      ]
    },
    {
      "name": "claimPage",
      "discriminator": [
        177,
        125,
        166,
        186,
        30,
        45,
        86,
        10
      ]
    },
    {
      "name": "config",
      "discriminator": [
        155,
        12,
        170,
        224,
        30,
        250,
        204,
        130
      ]
    },
    {
      "name": "deviceClass",
      "discriminator": [
        79,
        55,
        104,
        172,
        26,
        47,
        219,
        76
      ]
    },
    {
      "name": "emission",
      "discriminator": [
        56,
        101,
        133,
        79,
        248,
        233,
        131,
        140
      ]
    },
    {
      "name": "job",
      "discriminator": [
        75,
        124,
        80,
        203,
        161,
        180,
        202,
        80
      ]
    },
    {
      "name": "node",
      "discriminator": [
        208,
        53,
        1,
        3,
        49,
        122,
        180,
        49
      ]
    },
    {
      "name": "paramChange",
      "discriminator": [
        137,
        128,
        88,
        140,
        15,
        201,
        242,
        13
      ]
    },
    {
      "name": "rewardPool",
      "discriminator": [
        134,
        121,
        197,
        211,
        133,
        154,
        82,
        32
      ]
    },
    {
      "name": "slash",
      "discriminator": [
        15,
        12,
        113,
        200,
        185,
        50,
        58,
        32
      ]
    },
    {
      "name": "stakePosition",
      "discriminator": [
        78,
        165,
        30,
        111,
        171,
        125,
        11,
        220
      ]
    },
    {
      "name": "treasury",
      "discriminator": [
        238,
        239,
        123,
        238,
        89,
        1,
        168,
        253
      ]
    },
    {
      "name": "unstakeTicket",
      "discriminator": [
        131,
        84,
        209,
        38,
        145,
        157,
        181,
        127
      ]
    },
    {
      "name": "verifier",
      "discriminator": [
        195,
        177,
        185,
        71,
        72,
        61,
        77,
        112
      ]
    },
    {
      "name": "vesting",
      "discriminator": [
        100,
        149,
        66,
        138,
        95,
        200,
        128,
        241
      ]
    }
  ],
  "events": [
    {
      "name": "adminChanged",
      "discriminator": [
        232,
        34,
        31,
        226,
        62,
        18,
        19,
        114
      ]
    },
    {
      "name": "adminProposed",
      "discriminator": [
        129,
        249,
        226,
        227,
        199,
        82,
        110,
        243
      ]
    },
    {
      "name": "airdropClaimed",
      "discriminator": [
        125,
        251,
        195,
        183,
        202,
        126,
        89,
        68
      ]
    },
    {
      "name": "airdropClosed",
      "discriminator": [
        196,
        85,
        30,
        72,
        165,
        151,
        163,
        126
      ]
    },
    {
      "name": "airdropCreated",
      "discriminator": [
        190,
        219,
        101,
        33,
        208,
        187,
        149,
        96
      ]
    },
    {
      "name": "allowanceRevoked",
      "discriminator": [
        74,
        142,
        160,
        182,
        142,
        17,
        232,
        199
      ]
    },
    {
      "name": "allowanceSet",
      "discriminator": [
        51,
        56,
        62,
        146,
        235,
        10,
        108,
        189
      ]
    },
    {
      "name": "auctionClosed",
      "discriminator": [
        104,
        72,
        168,
        177,
        241,
        79,
        231,
        167
      ]
    },
    {
      "name": "auctionFilled",
      "discriminator": [
        179,
        194,
        228,
        99,
        108,
        245,
        165,
        110
      ]
    },
    {
      "name": "auctionOpened",
      "discriminator": [
        25,
        230,
        140,
        215,
        100,
        193,
        14,
        70
      ]
    },
    {
      "name": "beneficiaryChanged",
      "discriminator": [
        233,
        192,
        79,
        252,
        155,
        91,
        209,
        28
      ]
    },
    {
      "name": "beneficiaryProposed",
      "discriminator": [
        147,
        35,
        97,
        194,
        170,
        22,
        236,
        5
      ]
    },
    {
      "name": "bidAwarded",
      "discriminator": [
        230,
        232,
        169,
        182,
        124,
        10,
        197,
        100
      ]
    },
    {
      "name": "bidPlaced",
      "discriminator": [
        135,
        53,
        176,
        83,
        193,
        69,
        108,
        61
      ]
    },
    {
      "name": "bidWithdrawn",
      "discriminator": [
        145,
        195,
        97,
        230,
        166,
        54,
        74,
        206
      ]
    },
    {
      "name": "changeApplied",
      "discriminator": [
        226,
        1,
        224,
        100,
        192,
        110,
        58,
        24
      ]
    },
    {
      "name": "changeCancelled",
      "discriminator": [
        139,
        179,
        97,
        81,
        214,
        21,
        119,
        93
      ]
    },
    {
      "name": "changeQueued",
      "discriminator": [
        232,
        143,
        80,
        230,
        125,
        117,
        169,
        213
      ]
    },
    {
      "name": "claimPageClosed",
      "discriminator": [
        214,
        163,
        126,
        241,
        86,
        44,
        64,
        3
      ]
    },
    {
      "name": "claimPageOpened",
      "discriminator": [
        55,
        215,
        48,
        189,
        56,
        116,
        246,
        192
      ]
    },
    {
      "name": "classCreated",
      "discriminator": [
        176,
        154,
        249,
        25,
        63,
        40,
        221,
        230
      ]
    },
    {
      "name": "classRepriced",
      "discriminator": [
        236,
        97,
        2,
        127,
        146,
        147,
        85,
        143
      ]
    },
    {
      "name": "classUpdated",
      "discriminator": [
        104,
        249,
        77,
        174,
        210,
        56,
        32,
        238
      ]
    },
    {
      "name": "commissionAnnounced",
      "discriminator": [
        108,
        251,
        114,
        166,
        124,
        174,
        105,
        136
      ]
    },
    {
      "name": "commissionClaimed",
      "discriminator": [
        39,
        106,
        107,
        183,
        92,
        78,
        148,
        99
      ]
    },
    {
      "name": "configInitialized",
      "discriminator": [
        181,
        49,
        200,
        156,
        19,
        167,
        178,
        91
      ]
    },
    {
      "name": "deviceRotated",
      "discriminator": [
        147,
        34,
        239,
        64,
        139,
        65,
        175,
        65
      ]
    },
    {
      "name": "disputeExpired",
      "discriminator": [
        28,
        47,
        191,
        124,
        204,
        113,
        101,
        116
      ]
    },
    {
      "name": "disputeResolved",
      "discriminator": [
        121,
        64,
        249,
        153,
        139,
        128,
        236,
        187
      ]
    },
    {
      "name": "earningsWithdrawn",
      "discriminator": [
        2,
        155,
        160,
        28,
        85,
        112,
        127,
        79
      ]
    },
    {
      "name": "emissionStarted",
      "discriminator": [
        64,
        169,
        197,
        184,
        125,
        55,
        199,
        34
      ]
    },
    {
      "name": "feesBurned",
      "discriminator": [
        156,
        235,
        149,
        7,
        62,
        121,
        205,
        23
      ]
    },
    {
      "name": "feesSwept",
      "discriminator": [
        96,
        218,
        115,
        136,
        74,
        170,
        202,
        172
      ]
    },
    {
      "name": "hourAttested",
      "discriminator": [
        173,
        82,
        27,
        85,
        121,
        248,
        207,
        208
      ]
    },
    {
      "name": "hourOpened",
      "discriminator": [
        195,
        133,
        130,
        73,
        104,
        152,
        138,
        185
      ]
    },
    {
      "name": "hoursClosed",
      "discriminator": [
        103,
        118,
        99,
        205,
        18,
        53,
        215,
        42
      ]
    },
    {
      "name": "jobAccepted",
      "discriminator": [
        47,
        54,
        152,
        59,
        118,
        195,
        251,
        114
      ]
    },
    {
      "name": "jobClosed",
      "discriminator": [
        123,
        63,
        243,
        153,
        174,
        212,
        2,
        55
      ]
    },
    {
      "name": "jobDisputed",
      "discriminator": [
        203,
        7,
        212,
        211,
        189,
        75,
        64,
        15
      ]
    },
    {
      "name": "jobEnded",
      "discriminator": [
        143,
        54,
        11,
        87,
        149,
        208,
        52,
        144
      ]
    },
    {
      "name": "jobExtended",
      "discriminator": [
        173,
        200,
        121,
        177,
        158,
        177,
        162,
        106
      ]
    },
    {
      "name": "jobHeartbeat",
      "discriminator": [
        102,
        229,
        35,
        206,
        19,
        76,
        241,
        251
      ]
    },
    {
      "name": "jobPosted",
      "discriminator": [
        18,
        171,
        12,
        141,
        212,
        169,
        183,
        52
      ]
    },
    {
      "name": "jobRated",
      "discriminator": [
        200,
        216,
        234,
        28,
        167,
        191,
        109,
        139
      ]
    },
    {
      "name": "jobStarted",
      "discriminator": [
        8,
        44,
        116,
        171,
        51,
        119,
        74,
        188
      ]
    },
    {
      "name": "nodeRegistered",
      "discriminator": [
        15,
        57,
        183,
        59,
        93,
        55,
        157,
        195
      ]
    },
    {
      "name": "nodeRetired",
      "discriminator": [
        228,
        96,
        156,
        84,
        220,
        240,
        232,
        14
      ]
    },
    {
      "name": "nodeUpdated",
      "discriminator": [
        3,
        8,
        87,
        251,
        118,
        64,
        24,
        70
      ]
    },
    {
      "name": "oracleChanged",
      "discriminator": [
        151,
        212,
        213,
        104,
        49,
        131,
        55,
        23
      ]
    },
    {
      "name": "parameterChanged",
      "discriminator": [
        223,
        172,
        255,
        245,
        141,
        19,
        154,
        135
      ]
    },
    {
      "name": "paused",
      "discriminator": [
        172,
        248,
        5,
        253,
        49,
        255,
        255,
        232
      ]
    },
    {
      "name": "poolsSplit",
      "discriminator": [
        81,
        115,
        170,
        60,
        145,
        187,
        132,
        196
      ]
    },
    {
      "name": "positionClosed",
      "discriminator": [
        157,
        163,
        227,
        228,
        13,
        97,
        138,
        121
      ]
    },
    {
      "name": "proofSubmitted",
      "discriminator": [
        160,
        51,
        85,
        70,
        249,
        89,
        5,
        139
      ]
    },
    {
      "name": "refundWithdrawn",
      "discriminator": [
        51,
        49,
        35,
        233,
        115,
        199,
        172,
        251
      ]
    },
    {
      "name": "rewardsClaimed",
      "discriminator": [
        75,
        98,
        88,
        18,
        219,
        112,
        88,
        121
      ]
    },
    {
      "name": "rewardsCompounded",
      "discriminator": [
        145,
        86,
        94,
        94,
        103,
        143,
        189,
        95
      ]
    },
    {
      "name": "rewardsSettled",
      "discriminator": [
        196,
        164,
        246,
        78,
        118,
        101,
        150,
        251
      ]
    },
    {
      "name": "roleChanged",
      "discriminator": [
        85,
        88,
        130,
        5,
        125,
        143,
        206,
        240
      ]
    },
    {
      "name": "runwayLow",
      "discriminator": [
        211,
        243,
        182,
        121,
        28,
        61,
        112,
        54
      ]
    },
    {
      "name": "slashBurned",
      "discriminator": [
        201,
        125,
        42,
        158,
        238,
        252,
        16,
        174
      ]
    },
    {
      "name": "slashOpened",
      "discriminator": [
        237,
        61,
        216,
        51,
        69,
        27,
        107,
        27
      ]
    },
    {
      "name": "slashOverturned",
      "discriminator": [
        17,
        140,
        160,
        137,
        233,
        75,
        237,
        10
      ]
    },
    {
      "name": "stakeAdded",
      "discriminator": [
        139,
        170,
        134,
        90,
        22,
        96,
        23,
        193
      ]
    },
    {
      "name": "stakeMoved",
      "discriminator": [
        229,
        213,
        90,
        235,
        88,
        242,
        57,
        27
      ]
    },
    {
      "name": "stakeWithdrawn",
      "discriminator": [
        33,
        120,
        159,
        58,
        140,
        255,
        174,
        79
      ]
    },
    {
      "name": "supplyMinted",
      "discriminator": [
        203,
        34,
        119,
        94,
        184,
        63,
        205,
        216
      ]
    },
    {
      "name": "unpaused",
      "discriminator": [
        156,
        150,
        47,
        174,
        120,
        216,
        93,
        117
      ]
    },
    {
      "name": "unstakeCancelled",
      "discriminator": [
        102,
        223,
        189,
        101,
        201,
        223,
        180,
        38
      ]
    },
    {
      "name": "unstakeRequested",
      "discriminator": [
        21,
        253,
        177,
        85,
        129,
        206,
        42,
        152
      ]
    },
    {
      "name": "verifierAdded",
      "discriminator": [
        113,
        131,
        132,
        161,
        53,
        64,
        96,
        78
      ]
    },
    {
      "name": "verifierRemoved",
      "discriminator": [
        87,
        0,
        8,
        47,
        151,
        131,
        51,
        99
      ]
    },
    {
      "name": "vestingClosed",
      "discriminator": [
        141,
        146,
        62,
        52,
        160,
        60,
        177,
        123
      ]
    },
    {
      "name": "vestingCreated",
      "discriminator": [
        181,
        223,
        229,
        220,
        204,
        6,
        169,
        125
      ]
    },
    {
      "name": "vestingReleased",
      "discriminator": [
        6,
        77,
        66,
        76,
        214,
        185,
        161,
        191
      ]
    }
  ],
  "errors": [
    {
      "code": 6000,
      "name": "mathOverflow",
      "msg": "a number left its range; check the amounts, no input within the documented bounds does this"
    },
    {
      "code": 6001,
      "name": "corruptState",
      "msg": "an account holds a value that this program never writes; report it"
    },
    {
      "code": 6002,
      "name": "accountExists",
      "msg": "the account exists already; each is created once"
    },
    {
      "code": 6003,
      "name": "notUpgradeAuthority",
      "msg": "the signer is not the program's upgrade authority; sign with the key that may upgrade the program"
    },
    {
      "code": 6004,
      "name": "ioMintDecimals",
      "msg": "the $IO mint has not 8 decimals; pass the real $IO mint"
    },
    {
      "code": 6005,
      "name": "ioMintFreezable",
      "msg": "the $IO mint has a freeze authority; give it up first, holders must never be frozen"
    },
    {
      "code": 6006,
      "name": "usdcMintDecimals",
      "msg": "the USDC mint has not 6 decimals; pass the real USDC mint"
    },
    {
      "code": 6007,
      "name": "defaultKey",
      "msg": "the key is the default key, which nobody holds; name another"
    },
    {
      "code": 6008,
      "name": "rolesNotSeparate",
      "msg": "slasher and resolver are the same key; who slashes must not decide the appeal"
    },
    {
      "code": 6009,
      "name": "notAdmin",
      "msg": "the signer is not the admin; sign with the admin of the config"
    },
    {
      "code": 6010,
      "name": "parameterOutOfBounds",
      "msg": "the value lies outside the parameter's bounds; see the table of parameters"
    },
    {
      "code": 6011,
      "name": "wrongMint",
      "msg": "the mint is not the one in the config; pass config.io_mint or config.usdc_mint as the account says"
    },
    {
      "code": 6012,
      "name": "wrongVault",
      "msg": "the vault is not the one that its parent stores; pass the stored vault"
    },
    {
      "code": 6013,
      "name": "notTokenOwner",
      "msg": "the token account does not belong to the payee; pass one that he owns, or open it first"
    },
    {
      "code": 6014,
      "name": "wrongRentPayer",
      "msg": "the account is not who paid the rent; pass the stored payer"
    },
    {
      "code": 6015,
      "name": "supplyNotZero",
      "msg": "the $IO mint has a supply already; genesis is for a fresh mint, fund the reserve by transfer instead"
    },
    {
      "code": 6016,
      "name": "notMintAuthority",
      "msg": "the signer is not the mint authority of $IO; sign with it"
    },
    {
      "code": 6017,
      "name": "reserveTooSmall",
      "msg": "the reserve vault holds less than 300,000,000 IO; run genesis or fund it first"
    },
    {
      "code": 6018,
      "name": "scheduleNotFalling",
      "msg": "the schedule does not fall; the numerator must lie between 1 and the denominator less 1"
    },
    {
      "code": 6019,
      "name": "scheduleExceedsReserve",
      "msg": "the schedule emits more than the reserve; lower the first month or the factor"
    },
    {
      "code": 6020,
      "name": "scheduleLeavesTooMuch",
      "msg": "the schedule leaves more than 1,000,000 base units; raise the first month or the factor"
    },
    {
      "code": 6021,
      "name": "hourNotOver",
      "msg": "the hour or its 30 minutes of attestation are not over; close it later"
    },
    {
      "code": 6022,
      "name": "tooManyHours",
      "msg": "more than 48 hours at once; close up to an earlier hour first"
    },
    {
      "code": 6023,
      "name": "poolsOutOfStep",
      "msg": "the pools have different next hours; close both up to the same hour first"
    },
    {
      "code": 6024,
      "name": "shareOutOfBounds",
      "msg": "the share leaves a pool without any; choose 1 to 9,999 basis points"
    },
    {
      "code": 6025,
      "name": "wrongPool",
      "msg": "the pool is not the one of this node or class; pass the pool of its kind"
    },
    {
      "code": 6026,
      "name": "classNameInvalid",
      "msg": "the class name is empty, over 32 bytes or not printable ASCII; choose another"
    },
    {
      "code": 6027,
      "name": "multiplierTooHigh",
      "msg": "the multiplier is above 100 (1,000,000 basis points); choose a lower one"
    },
    {
      "code": 6028,
      "name": "difficultyTooHigh",
      "msg": "the proof difficulty is above 40 bits; choose a lower one"
    },
    {
      "code": 6029,
      "name": "rateOutOfBounds",
      "msg": "rate, floor and ceiling are not in order or above 1,000 USD; floor <= rate <= ceiling"
    },
    {
      "code": 6030,
      "name": "classChangedRecently",
      "msg": "multiplier or difficulty were changed less than two hours ago; try again later"
    },
    {
      "code": 6031,
      "name": "raisePending",
      "msg": "a raise of the required stake is pending; wait until it binds, 30 days after its announcement"
    },
    {
      "code": 6032,
      "name": "wrongClass",
      "msg": "the class is not the one of this node; pass node.class"
    },
    {
      "code": 6033,
      "name": "notOperator",
      "msg": "the signer is not the operator of the node; sign with node.operator"
    },
    {
      "code": 6034,
      "name": "notPayoutOwner",
      "msg": "the signer is not the payout owner of the node; sign with node.payout_owner"
    },
    {
      "code": 6035,
      "name": "notDevice",
      "msg": "the signer is not the device key of the node; sign with node.device"
    },
    {
      "code": 6036,
      "name": "processorsOutOfBounds",
      "msg": "the number of processors is not in 1..1,024; split larger machines"
    },
    {
      "code": 6037,
      "name": "regionUnknown",
      "msg": "the region is unknown; choose 0..31"
    },
    {
      "code": 6038,
      "name": "commissionTooHigh",
      "msg": "the commission is above 95 %; choose 0 to 9,500 basis points"
    },
    {
      "code": 6039,
      "name": "nodeIsRetired",
      "msg": "the node is retired; register a new one"
    },
    {
      "code": 6040,
      "name": "nodeIsHired",
      "msg": "the node is hired; let its jobs end first"
    },
    {
      "code": 6041,
      "name": "nothingToClaim",
      "msg": "there is nothing to claim; settle the node's hour first or come back later"
    },
    {
      "code": 6042,
      "name": "noVerifierIndex",
      "msg": "every verifier index is taken or resting; try again two hours after a removal"
    },
    {
      "code": 6043,
      "name": "tooManyVerifiers",
      "msg": "active verifiers would exceed 2 x quorum - 1; remove a verifier or choose a higher quorum"
    },
    {
      "code": 6044,
      "name": "verifierNotActive",
      "msg": "the verifier is not active; ask the admin to add it"
    },
    {
      "code": 6045,
      "name": "hourNotOpen",
      "msg": "the hour is not open; send open_hour first"
    },
    {
      "code": 6046,
      "name": "emissionNotStarted",
      "msg": "the emission has not started; try again when it has"
    },
    {
      "code": 6047,
      "name": "proofTooWeak",
      "msg": "the hash has too few leading zero bits; search another nonce for this hour's seed"
    },
    {
      "code": 6048,
      "name": "alreadyProven",
      "msg": "the node has proven this hour already; nothing to do"
    },
    {
      "code": 6049,
      "name": "outsideAttestationWindow",
      "msg": "attestations of this hour are not taken now; attest in the 30 minutes after its end"
    },
    {
      "code": 6050,
      "name": "previousHourOpen",
      "msg": "the hour before is not closed; send close_hour for it first"
    },
    {
      "code": 6051,
      "name": "attestationCount",
      "msg": "nodes and attestations differ in number, or are none or over 32; pass minutes and tier of each of 1 to 32 nodes"
    },
    {
      "code": 6052,
      "name": "noSlotHash",
      "msg": "the slot hashes hold no entry; try again in the next slot"
    },
    {
      "code": 6053,
      "name": "notSlotHashes",
      "msg": "the account is not the sysvar of the slot hashes; pass SysvarS1otHashes111111111111111111111111111"
    },
    {
      "code": 6054,
      "name": "stakeTooSmall",
      "msg": "the amount is below the minimum stake; stake at least the parameter min_stake"
    },
    {
      "code": 6055,
      "name": "othersOverCapacity",
      "msg": "the stake of others would exceed their capacity; choose a smaller amount or another node"
    },
    {
      "code": 6056,
      "name": "nodeOverCapacity",
      "msg": "the stake would exceed the node's capacity; choose a smaller amount or another node"
    },
    {
      "code": 6057,
      "name": "poolTooDiluted",
      "msg": "a unit of stake costs over 2^20 shares; this node's pool takes no more stake, leave it"
    },
    {
      "code": 6058,
      "name": "zeroShares",
      "msg": "the amount buys no share; stake more"
    },
    {
      "code": 6059,
      "name": "hourNotSettled",
      "msg": "a closed hour of the node is not settled; send settle_rewards first"
    },
    {
      "code": 6060,
      "name": "wrongPosition",
      "msg": "the position belongs to another owner or node; pass the position of this owner and node"
    },
    {
      "code": 6061,
      "name": "notPendingAdmin",
      "msg": "the signer is not the proposed admin; sign with config.pending_admin, or have the admin propose anew"
    },
    {
      "code": 6062,
      "name": "changeNotReady",
      "msg": "the change is not ready; apply it from its ready_at on"
    },
    {
      "code": 6063,
      "name": "changeLapsed",
      "msg": "the change has lapsed; cancel it and queue it again"
    },
    {
      "code": 6064,
      "name": "queuedByFormerAdmin",
      "msg": "a former admin queued the change; cancel it, and let the admin queue it again if it is wanted"
    },
    {
      "code": 6065,
      "name": "attestationUnderWay",
      "msg": "attestations are being taken; apply this parameter in the second half of an hour"
    },
    {
      "code": 6066,
      "name": "targetMissing",
      "msg": "the change needs an account that was not passed; pass the class, the verifier or both pools"
    },
    {
      "code": 6067,
      "name": "wrongVerifier",
      "msg": "the account is not the verifier of that key; pass its address"
    },
    {
      "code": 6068,
      "name": "roleVacant",
      "msg": "nobody has the role; there is nothing to clear"
    },
    {
      "code": 6069,
      "name": "notPauser",
      "msg": "the signer is not the pauser; sign with config.pauser"
    },
    {
      "code": 6070,
      "name": "notPauserOrAdmin",
      "msg": "the signer is neither pauser nor admin; sign with config.pauser or config.admin"
    },
    {
      "code": 6071,
      "name": "pauseOutOfBounds",
      "msg": "the pause is not of 1 second to 7 days; choose a shorter one"
    },
    {
      "code": 6072,
      "name": "pausedRecently",
      "msg": "a pause runs or ended less than 7 days ago; the next one is possible 7 days after its end"
    },
    {
      "code": 6073,
      "name": "notPaused",
      "msg": "there is no pause; nothing to end"
    },
    {
      "code": 6074,
      "name": "paused",
      "msg": "entries are paused; exits, claims and settlements work, try again after config.paused_until"
    },
    {
      "code": 6075,
      "name": "genesisNotRun",
      "msg": "genesis has not run here; fund vestings by transfer with create_vesting instead"
    },
    {
      "code": 6076,
      "name": "rowAllocated",
      "msg": "the row is allocated already; each is allocated once"
    },
    {
      "code": 6077,
      "name": "wrongVesting",
      "msg": "the account is not the vesting's address; derive it from creator and id"
    },
    {
      "code": 6078,
      "name": "vestingAmountsInvalid",
      "msg": "the amounts do not fit; total > 0, at_once <= total, and at_once = total exactly where there are no tranches"
    },
    {
      "code": 6079,
      "name": "vestingMonthsOutOfBounds",
      "msg": "the months are out of bounds; first month and tranches are 1 to 240, or both 0 where all is unlocked at once"
    },
    {
      "code": 6080,
      "name": "vestingStartOutOfBounds",
      "msg": "the vesting starts over 240 months from now; choose a nearer time in unix seconds"
    },
    {
      "code": 6081,
      "name": "nothingToRelease",
      "msg": "nothing more is unlocked; release again after the next tranche"
    },
    {
      "code": 6082,
      "name": "notBeneficiary",
      "msg": "the signer is not the beneficiary; sign with vesting.beneficiary"
    },
    {
      "code": 6083,
      "name": "notPendingBeneficiary",
      "msg": "the signer is not the proposed beneficiary; sign with vesting.pending_beneficiary"
    },
    {
      "code": 6084,
      "name": "vestingNotReleased",
      "msg": "not all is released; close the vesting after the last release"
    },
    {
      "code": 6085,
      "name": "notAssociatedAccount",
      "msg": "the account is not the payee's associated token account; pass that one, or let the payee sign for another"
    },
    {
      "code": 6086,
      "name": "airdropTermsInvalid",
      "msg": "root, total or leaves is 0, or leaves is over 4,194,304; build the airdrop with the SDK"
    },
    {
      "code": 6087,
      "name": "claimWindowInvalid",
      "msg": "the claim window is too short, in the past or too far; let it start some minutes ahead, last 30 days and end within 240 months"
    },
    {
      "code": 6088,
      "name": "claimsNotBegun",
      "msg": "the claims have not begun; claim from airdrop.starts_at on"
    },
    {
      "code": 6089,
      "name": "claimsOver",
      "msg": "the claims are over; nothing can be claimed from airdrop.ends_at on"
    },
    {
      "code": 6090,
      "name": "airdropNotOver",
      "msg": "the airdrop may still be claimed or ended less than a day ago; close it a day after airdrop.ends_at"
    },
    {
      "code": 6091,
      "name": "wrongClaimPage",
      "msg": "the page is not the one of this claim, or has no leaves; pass the page index / 80,000 of this airdrop"
    },
    {
      "code": 6092,
      "name": "proofInvalid",
      "msg": "the proof does not lead to the root; take index, amount and proof from the published files"
    },
    {
      "code": 6093,
      "name": "alreadyClaimed",
      "msg": "the leaf is claimed already; nothing to do"
    },
    {
      "code": 6094,
      "name": "airdropOverdrawn",
      "msg": "the leaves sum to more than the airdrop's total; ask its funder"
    },
    {
      "code": 6095,
      "name": "claimPagesOpen",
      "msg": "claim pages are open; close them first"
    },
    {
      "code": 6096,
      "name": "tooFewShares",
      "msg": "the position has fewer shares; ask for at most position.shares"
    },
    {
      "code": 6097,
      "name": "restTooSmall",
      "msg": "the position would be below the minimum stake; keep at least the parameter min_stake in it, or leave with all shares"
    },
    {
      "code": 6098,
      "name": "wrongTicket",
      "msg": "the ticket belongs to another owner or node; pass a ticket of this owner and node"
    },
    {
      "code": 6099,
      "name": "stakeStillCooling",
      "msg": "the stake is still cooling; withdraw or move it from ticket.ready_at on"
    },
    {
      "code": 6100,
      "name": "sameNode",
      "msg": "the ticket is of this node; cancel it instead of moving it"
    },
    {
      "code": 6101,
      "name": "positionNotEmpty",
      "msg": "the position holds shares or rewards; leave and claim first"
    },
    {
      "code": 6102,
      "name": "commissionRaiseTooHigh",
      "msg": "the commission rises by over 500 basis points; announce a smaller raise"
    },
    {
      "code": 6103,
      "name": "commissionRaisePending",
      "msg": "another change is announced or began in this hour; announce a raise in an hour after it, or a cut"
    },
    {
      "code": 6104,
      "name": "slashOpen",
      "msg": "a slash of the node is open; stake, move, compound or withdraw when it has ended"
    },
    {
      "code": 6105,
      "name": "notSlasher",
      "msg": "the signer is not the slasher; sign with config.slasher"
    },
    {
      "code": 6106,
      "name": "notResolver",
      "msg": "the signer is not the resolver; sign with config.resolver"
    },
    {
      "code": 6107,
      "name": "isParty",
      "msg": "the signer acts for the node; another must decide"
    },
    {
      "code": 6108,
      "name": "slashFractionOutOfBounds",
      "msg": "the fraction is not in 1..5,000 basis points; choose another"
    },
    {
      "code": 6109,
      "name": "offenceOutOfTime",
      "msg": "the hour of the offence has not begun, or lies before the node was registered; name the hour in which it happened"
    },
    {
      "code": 6110,
      "name": "slashedRecently",
      "msg": "a slash of the node ended less than 3 days ago; open the next later"
    },
    {
      "code": 6111,
      "name": "slashNotOpen",
      "msg": "the slash is of another node, or has ended; pass the open slash of this node"
    },
    {
      "code": 6112,
      "name": "appealOver",
      "msg": "the 30 days of the appeal are over; the slash can only be burned"
    },
    {
      "code": 6113,
      "name": "appealNotOver",
      "msg": "the 30 days of the appeal are not over; burn the slash when they are"
    },
    {
      "code": 6114,
      "name": "wrongJobStatus",
      "msg": "the job's state does not allow it; read job.status and the table of the job's life"
    },
    {
      "code": 6115,
      "name": "notClient",
      "msg": "the signer is not the job's client; sign with job.client"
    },
    {
      "code": 6116,
      "name": "wrongNode",
      "msg": "the node is not the job's; pass job.node"
    },
    {
      "code": 6117,
      "name": "wrongJob",
      "msg": "the address is not that of the job; derive it from client and id"
    },
    {
      "code": 6118,
      "name": "requirementImpossible",
      "msg": "no node can fit; use a tier of 0..4, at least one region, and a reputation of 0..10,000"
    },
    {
      "code": 6119,
      "name": "jobTimeOutOfBounds",
      "msg": "the time is below 60 s, or with all extensions above 365 days, or adds nothing; choose another"
    },
    {
      "code": 6120,
      "name": "deadlineOutOfBounds",
      "msg": "the deadline is not in 300..604,800 seconds from now; choose another"
    },
    {
      "code": 6121,
      "name": "bidDepositOutOfBounds",
      "msg": "the bid deposit is not in 0.01..10 SOL, or not 0 for a job that is no auction; choose another"
    },
    {
      "code": 6122,
      "name": "priceFactorOutOfBounds",
      "msg": "complexity is not in 10,000..40,000 or urgency not in 10,000..30,000 basis points; choose others"
    },
    {
      "code": 6123,
      "name": "notOffered",
      "msg": "the node does not offer this mint; use the other mint, or another node"
    },
    {
      "code": 6124,
      "name": "overMaxRate",
      "msg": "the rate is above the client's maximum; raise the maximum, or offer less"
    },
    {
      "code": 6125,
      "name": "jobTooSmall",
      "msg": "the cost is below the smallest of a job; pay more an hour, or for longer"
    },
    {
      "code": 6126,
      "name": "priceMissing",
      "msg": "a market job in $IO needs a price; pass a fresh price account, pay in USDC, or post another way"
    },
    {
      "code": 6127,
      "name": "wrongPriceAccount",
      "msg": "the price account is not a fully verified update of the feed by the oracle's program; pass one that is"
    },
    {
      "code": 6128,
      "name": "priceStale",
      "msg": "the price is too old, or from the future; pass a fresh one"
    },
    {
      "code": 6129,
      "name": "priceUncertain",
      "msg": "the confidence of the price is too wide; wait for a better one"
    },
    {
      "code": 6130,
      "name": "priceUnusable",
      "msg": "the price is not above 0, or its exponent not in -12..0; wait for another"
    },
    {
      "code": 6131,
      "name": "deadlinePassed",
      "msg": "the deadline has passed; it can only be ended"
    },
    {
      "code": 6132,
      "name": "deadlineNotPassed",
      "msg": "the deadline has not passed; end the job when it has"
    },
    {
      "code": 6133,
      "name": "stakeNotMet",
      "msg": "the node does not meet its required stake; add stake"
    },
    {
      "code": 6134,
      "name": "tooFewProcessors",
      "msg": "the node has too few free processors; wait for a job to end, or take another node"
    },
    {
      "code": 6135,
      "name": "tierTooLow",
      "msg": "the node's connectivity tier is too low; take another node"
    },
    {
      "code": 6136,
      "name": "regionExcluded",
      "msg": "the node's region is not among the job's; take another node"
    },
    {
      "code": 6137,
      "name": "reputationTooLow",
      "msg": "the node's reputation is too low; take another node"
    },
    {
      "code": 6138,
      "name": "nodeNotEligible",
      "msg": "the bid's node is not eligible any more; award another bid"
    },
    {
      "code": 6139,
      "name": "notAnAuction",
      "msg": "the job is no auction; accept it instead"
    },
    {
      "code": 6140,
      "name": "wrongBid",
      "msg": "the bid is of another job or node, or of an earlier posting; pass one of this job"
    },
    {
      "code": 6141,
      "name": "notBidder",
      "msg": "the signer did not place the bid; its bidder withdraws it while the job is posted"
    },
    {
      "code": 6142,
      "name": "bidIsBest",
      "msg": "the best bid stays while the job is posted; withdraw it afterwards"
    },
    {
      "code": 6143,
      "name": "bidIsAwarded",
      "msg": "the bid is awarded; accept the job"
    },
    {
      "code": 6144,
      "name": "bidIsNotBest",
      "msg": "after the deadline only the best bid is awarded; pass that of job.best_node"
    },
    {
      "code": 6145,
      "name": "bidNotAwarded",
      "msg": "an auction is accepted by the node whose bid was awarded; wait for the award"
    },
    {
      "code": 6146,
      "name": "bidsOpen",
      "msg": "bids of the job are open; return them first"
    },
    {
      "code": 6147,
      "name": "jobIsSilent",
      "msg": "the node is silent; the job can only be ended"
    },
    {
      "code": 6148,
      "name": "jobIsOver",
      "msg": "the job is over; post another"
    },
    {
      "code": 6149,
      "name": "jobNotComplete",
      "msg": "no heartbeat lies in the last 10 minutes of the job, or its time is not up; finish it when both are so, or when it is silent"
    },
    {
      "code": 6150,
      "name": "extensionTooLong",
      "msg": "the extension is longer than what is left of the longest; let the operator sign too"
    },
    {
      "code": 6151,
      "name": "wrongAllowance",
      "msg": "the allowance is of another client, delegate or mint; pass that of the signer"
    },
    {
      "code": 6152,
      "name": "allowanceExpired",
      "msg": "the allowance has expired, or would at once; set it anew"
    },
    {
      "code": 6153,
      "name": "allowanceUsedUp",
      "msg": "the allowance of the day is used up; wait for the next, or raise it"
    },
    {
      "code": 6154,
      "name": "alreadyDisputed",
      "msg": "the job was disputed before; there is one dispute a job"
    },
    {
      "code": 6155,
      "name": "disputeWindowOver",
      "msg": "the 24 hours after the job's end are over; it stands as it ended"
    },
    {
      "code": 6156,
      "name": "disputeWaived",
      "msg": "the client has rated the job, and so waived a dispute; it stands as it ended"
    },
    {
      "code": 6157,
      "name": "disputeExpired",
      "msg": "the 7 days of the resolver are over; end the dispute"
    },
    {
      "code": 6158,
      "name": "decisionOutOfBounds",
      "msg": "what is billed is below what was withdrawn or above the cost; decide within both"
    },
    {
      "code": 6159,
      "name": "ratingOutOfBounds",
      "msg": "the rating is not 1..5 stars; choose one of them"
    },
    {
      "code": 6160,
      "name": "alreadyRated",
      "msg": "the job was rated before; a rating is final"
    },
    {
      "code": 6161,
      "name": "nothingToWithdraw",
      "msg": "nothing is due; come back when more has been earned, or the job is final"
    },
    {
      "code": 6162,
      "name": "jobNotFinal",
      "msg": "the job can still be disputed, or was posted in this second; close it when job.final_at has passed"
    },
    {
      "code": 6163,
      "name": "jobOwesMoney",
      "msg": "somebody has not taken what is his; withdraw it to his associated account first"
    },
    {
      "code": 6164,
      "name": "repricedRecently",
      "msg": "the rate made a step less than an hour ago; come back later"
    },
    {
      "code": 6165,
      "name": "jobReposted",
      "msg": "the job at this address was posted at another time, and may have other terms; fetch it again"
    },
    {
      "code": 6166,
      "name": "bidTooDear",
      "msg": "the bid's rate is above the most that the award allows; fetch the bid again"
    },
    {
      "code": 6167,
      "name": "auctionNotDue",
      "msg": "the auction of this period was opened before, or another goes on; open the next when treasury.next_auction_at has passed"
    },
    {
      "code": 6168,
      "name": "wrongAuction",
      "msg": "the address is not that of the running period's auction; derive it from the period"
    },
    {
      "code": 6169,
      "name": "lotTooSmall",
      "msg": "the treasury has less USDC than the smallest fill; open an auction when more fees have come in"
    },
    {
      "code": 6170,
      "name": "auctionOver",
      "msg": "the auction is over; sell in the next"
    },
    {
      "code": 6171,
      "name": "auctionGoesOn",
      "msg": "the auction goes on; close it when it has ended or all is sold"
    },
    {
      "code": 6172,
      "name": "fillTooSmall",
      "msg": "the fill is below the smallest, or nothing is left; sell more, or all that is left"
    },
    {
      "code": 6173,
      "name": "fillTooDear",
      "msg": "the fill costs more $IO than the seller allows; allow more, or wait: the price rises"
    },
    {
      "code": 6174,
      "name": "nothingToBurn",
      "msg": "the treasury has no $IO; burn when fees have come in"
    }
  ],
  "types": [
    {
      "name": "adminChanged",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "old",
            "type": "pubkey"
          },
          {
            "name": "new",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "adminProposed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "admin",
            "type": "pubkey"
          },
          {
            "name": "pendingAdmin",
            "docs": [
              "`None`: a proposal was taken back."
            ],
            "type": {
              "option": "pubkey"
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "airdrop",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "funder",
            "docs": [
              "Gets what nobody claimed, and the rent."
            ],
            "type": "pubkey"
          },
          {
            "name": "id",
            "docs": [
              "The funder's own number for it."
            ],
            "type": "u64"
          },
          {
            "name": "mint",
            "docs": [
              "$IO."
            ],
            "type": "pubkey"
          },
          {
            "name": "vault",
            "docs": [
              "Token account at `vault`, airdrop, mint; holds what is not claimed."
            ],
            "type": "pubkey"
          },
          {
            "name": "root",
            "type": {
              "array": [
                "u8",
                32
              ]
            }
          },
          {
            "name": "total",
            "docs": [
              "Base units."
            ],
            "type": "u64"
          },
          {
            "name": "claimed",
            "docs": [
              "Base units."
            ],
            "type": "u64"
          },
          {
            "name": "startsAt",
            "docs": [
              "Claims from then on (unix seconds)."
            ],
            "type": "i64"
          },
          {
            "name": "endsAt",
            "docs": [
              "No claims from then on (unix seconds)."
            ],
            "type": "i64"
          },
          {
            "name": "leaves",
            "type": "u32"
          },
          {
            "name": "claims",
            "docs": [
              "Leaves claimed so far."
            ],
            "type": "u32"
          },
          {
            "name": "openPages",
            "docs": [
              "Claim pages that exist."
            ],
            "type": "u32"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "vaultBump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                18
              ]
            }
          }
        ]
      }
    },
    {
      "name": "airdropClaimed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "airdrop",
            "type": "pubkey"
          },
          {
            "name": "index",
            "type": "u32"
          },
          {
            "name": "claimant",
            "type": "pubkey"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "claimed",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "airdropClosed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "airdrop",
            "type": "pubkey"
          },
          {
            "name": "funder",
            "type": "pubkey"
          },
          {
            "name": "leftover",
            "type": "u64"
          },
          {
            "name": "donated",
            "docs": [
              "Base units that strangers had sent to its vault; the treasury got them."
            ],
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "airdropCreated",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "airdrop",
            "type": "pubkey"
          },
          {
            "name": "funder",
            "type": "pubkey"
          },
          {
            "name": "id",
            "type": "u64"
          },
          {
            "name": "terms",
            "type": {
              "defined": {
                "name": "airdropTerms"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "airdropTerms",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "root",
            "docs": [
              "Of the tree in `math::merkle`; never changes."
            ],
            "type": {
              "array": [
                "u8",
                32
              ]
            }
          },
          {
            "name": "total",
            "docs": [
              "Base units of $IO: the sum of the leaves."
            ],
            "type": "u64"
          },
          {
            "name": "leaves",
            "docs": [
              "1..=4,194,304."
            ],
            "type": "u32"
          },
          {
            "name": "startsAt",
            "docs": [
              "Claims begin (unix seconds); not in the past."
            ],
            "type": "i64"
          },
          {
            "name": "endsAt",
            "docs": [
              "Claims end (unix seconds); 30 days after the start or later, within 240 months."
            ],
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "allocateArgs",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "row",
            "type": {
              "defined": {
                "name": "allocationRow"
              }
            }
          },
          {
            "name": "beneficiary",
            "docs": [
              "Never the default key."
            ],
            "type": "pubkey"
          }
        ]
      }
    },
    {
      "name": "allocationRow",
      "docs": [
        "A row of the table. Append only: the byte is the id of the row's vesting and its bit in `Config::allocated_rows`."
      ],
      "repr": {
        "kind": "rust"
      },
      "type": {
        "kind": "enum",
        "variants": [
          {
            "name": "seed"
          },
          {
            "name": "seriesA"
          },
          {
            "name": "coreContributors"
          },
          {
            "name": "ecosystem"
          },
          {
            "name": "community"
          },
          {
            "name": "launchPool"
          }
        ]
      }
    },
    {
      "name": "allowance",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "client",
            "type": "pubkey"
          },
          {
            "name": "delegate",
            "type": "pubkey"
          },
          {
            "name": "mint",
            "type": "pubkey"
          },
          {
            "name": "dailyLimit",
            "type": "u64"
          },
          {
            "name": "used",
            "docs": [
              "Base units spent on `day`."
            ],
            "type": "u64"
          },
          {
            "name": "day",
            "docs": [
              "Days since 1970."
            ],
            "type": "i64"
          },
          {
            "name": "expiresAt",
            "docs": [
              "Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "spenderBump",
            "docs": [
              "Of the client's spender, which takes the tokens."
            ],
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                22
              ]
            }
          }
        ]
      }
    },
    {
      "name": "allowanceRevoked",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "allowance",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "allowanceSet",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "allowance",
            "type": "pubkey"
          },
          {
            "name": "client",
            "type": "pubkey"
          },
          {
            "name": "delegate",
            "type": "pubkey"
          },
          {
            "name": "mint",
            "type": "pubkey"
          },
          {
            "name": "terms",
            "type": {
              "defined": {
                "name": "allowanceTerms"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "allowanceTerms",
      "docs": [
        "What a client allows."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "dailyLimit",
            "docs": [
              "Base units of the mint in any day of 86,400 s since 1970."
            ],
            "type": "u64"
          },
          {
            "name": "expiresAt",
            "docs": [
              "Unix seconds; spent before it."
            ],
            "type": "i64"
          },
          {
            "name": "approved",
            "docs": [
              "Base units that the program may take from the client's account in all, for all of his allowances."
            ],
            "type": "u64"
          }
        ]
      }
    },
    {
      "name": "attestArgs",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "hour",
            "docs": [
              "The hour that has just ended."
            ],
            "type": "u64"
          },
          {
            "name": "minutes",
            "docs": [
              "Uptime of each node, 0..=60, in the order of the remaining accounts."
            ],
            "type": "bytes"
          },
          {
            "name": "tiers",
            "docs": [
              "Connectivity tier of each node, 1..=4. Two plain lists are read at once, a list of pairs item by item."
            ],
            "type": "bytes"
          }
        ]
      }
    },
    {
      "name": "attestOutcome",
      "docs": [
        "What came of one attestation. The first four took it; the others skipped it."
      ],
      "type": {
        "kind": "enum",
        "variants": [
          {
            "name": "counted"
          },
          {
            "name": "passed"
          },
          {
            "name": "notWorked"
          },
          {
            "name": "stakeNotMet"
          },
          {
            "name": "invalidValue"
          },
          {
            "name": "notANode"
          },
          {
            "name": "otherClass"
          },
          {
            "name": "selfDealing"
          },
          {
            "name": "notYetRegistered"
          },
          {
            "name": "alreadyAttested"
          }
        ]
      }
    },
    {
      "name": "attestedNode",
      "docs": [
        "What came of one node in a call of `attest`; `weight` is its weight in the ring afterwards."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "outcome",
            "type": {
              "defined": {
                "name": "attestOutcome"
              }
            }
          },
          {
            "name": "weight",
            "type": "u64"
          }
        ]
      }
    },
    {
      "name": "auction",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "payer",
            "docs": [
              "Paid for the account, and gets the rent."
            ],
            "type": "pubkey"
          },
          {
            "name": "period",
            "docs": [
              "Periods since the emission's start."
            ],
            "type": "u64"
          },
          {
            "name": "lot",
            "docs": [
              "Base units of USDC on offer."
            ],
            "type": "u64"
          },
          {
            "name": "sold",
            "docs": [
              "Base units of USDC sold."
            ],
            "type": "u64"
          },
          {
            "name": "burned",
            "docs": [
              "Base units of $IO bought, and burned."
            ],
            "type": "u64"
          },
          {
            "name": "minFill",
            "docs": [
              "Smallest fill, base units of USDC."
            ],
            "type": "u64"
          },
          {
            "name": "startsAt",
            "docs": [
              "Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "endsAt",
            "type": "i64"
          },
          {
            "name": "factorStartBps",
            "docs": [
              "Basis points of the price at the start."
            ],
            "type": "u16"
          },
          {
            "name": "factorEndBps",
            "docs": [
              "And at the end."
            ],
            "type": "u16"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                27
              ]
            }
          }
        ]
      }
    },
    {
      "name": "auctionClosed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "auction",
            "type": "pubkey"
          },
          {
            "name": "period",
            "type": "u64"
          },
          {
            "name": "sold",
            "type": "u64"
          },
          {
            "name": "burned",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "auctionFilled",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "auction",
            "type": "pubkey"
          },
          {
            "name": "seller",
            "type": "pubkey"
          },
          {
            "name": "usdc",
            "docs": [
              "Paid to the seller."
            ],
            "type": "u64"
          },
          {
            "name": "io",
            "docs": [
              "Burned."
            ],
            "type": "u64"
          },
          {
            "name": "factorBps",
            "type": "u16"
          },
          {
            "name": "left",
            "docs": [
              "USDC of the lot."
            ],
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "auctionOpened",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "auction",
            "type": "pubkey"
          },
          {
            "name": "period",
            "type": "u64"
          },
          {
            "name": "lot",
            "type": "u64"
          },
          {
            "name": "endsAt",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "beneficiaryChanged",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "vesting",
            "type": "pubkey"
          },
          {
            "name": "old",
            "type": "pubkey"
          },
          {
            "name": "new",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "beneficiaryProposed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "vesting",
            "type": "pubkey"
          },
          {
            "name": "beneficiary",
            "type": "pubkey"
          },
          {
            "name": "pendingBeneficiary",
            "docs": [
              "`None`: a proposal was taken back."
            ],
            "type": {
              "option": "pubkey"
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "bid",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "payer",
            "docs": [
              "The node's operator: paid deposit and rent, and gets them back."
            ],
            "type": "pubkey"
          },
          {
            "name": "postedAt",
            "docs": [
              "`posted_at` of the job: a bid never outlives it."
            ],
            "type": "i64"
          },
          {
            "name": "rate",
            "docs": [
              "An hour of the whole job, base units of its mint."
            ],
            "type": "u64"
          },
          {
            "name": "deposit",
            "docs": [
              "Lamports beyond the rent."
            ],
            "type": "u64"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                23
              ]
            }
          }
        ]
      }
    },
    {
      "name": "bidAwarded",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "rate",
            "type": "u64"
          },
          {
            "name": "cost",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "bidPlaced",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "rate",
            "type": "u64"
          },
          {
            "name": "bestNode",
            "type": "pubkey"
          },
          {
            "name": "openBids",
            "type": "u32"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "bidWithdrawn",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "openBids",
            "type": "u32"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "change",
      "docs": [
        "Everything that only the queue can change, with its new value. Append only: queued changes are stored."
      ],
      "type": {
        "kind": "enum",
        "variants": [
          {
            "name": "parameter",
            "fields": [
              {
                "defined": {
                  "name": "parameterValue"
                }
              }
            ]
          },
          {
            "name": "role",
            "fields": [
              {
                "name": "role",
                "type": {
                  "defined": {
                    "name": "role"
                  }
                }
              },
              {
                "name": "key",
                "type": "pubkey"
              }
            ]
          },
          {
            "name": "newClass",
            "fields": [
              {
                "name": "id",
                "type": "u16"
              },
              {
                "name": "terms",
                "type": {
                  "defined": {
                    "name": "classTerms"
                  }
                }
              }
            ]
          },
          {
            "name": "class",
            "fields": [
              {
                "name": "id",
                "type": "u16"
              },
              {
                "name": "update",
                "type": {
                  "defined": {
                    "name": "classUpdate"
                  }
                }
              }
            ]
          },
          {
            "name": "newVerifier",
            "fields": [
              {
                "name": "key",
                "type": "pubkey"
              }
            ]
          },
          {
            "name": "poolSplit",
            "fields": [
              {
                "name": "gpuShareBps",
                "type": "u16"
              }
            ]
          },
          {
            "name": "oracle",
            "fields": [
              {
                "defined": {
                  "name": "oracleTerms"
                }
              }
            ]
          }
        ]
      }
    },
    {
      "name": "changeApplied",
      "docs": [
        "Follows the event that says what changed, with old and new values."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "index",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "changeCancelled",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "index",
            "type": "u64"
          },
          {
            "name": "authority",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "changeQueued",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "index",
            "type": "u64"
          },
          {
            "name": "change",
            "type": {
              "defined": {
                "name": "change"
              }
            }
          },
          {
            "name": "readyAt",
            "type": "i64"
          },
          {
            "name": "expiresAt",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "claimAirdropArgs",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "index",
            "docs": [
              "Place of the leaf."
            ],
            "type": "u32"
          },
          {
            "name": "claimant",
            "type": "pubkey"
          },
          {
            "name": "amount",
            "docs": [
              "Base units of $IO."
            ],
            "type": "u64"
          },
          {
            "name": "proof",
            "docs": [
              "Siblings from the leaf to the root."
            ],
            "type": {
              "vec": {
                "array": [
                  "u8",
                  32
                ]
              }
            }
          }
        ]
      }
    },
    {
      "name": "claimPage",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "airdrop",
            "type": "pubkey"
          },
          {
            "name": "payer",
            "docs": [
              "Who paid for the account and gets the rent back."
            ],
            "type": "pubkey"
          },
          {
            "name": "page",
            "docs": [
              "Leaf `index` is on page `index / 80,000`."
            ],
            "type": "u32"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "bits",
            "docs": [
              "Leaf `index` is bit `index % 8` of byte `index % 80,000 / 8`."
            ],
            "type": {
              "array": [
                "u8",
                10000
              ]
            }
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                19
              ]
            }
          }
        ]
      }
    },
    {
      "name": "claimPageClosed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "airdrop",
            "type": "pubkey"
          },
          {
            "name": "page",
            "type": "u32"
          },
          {
            "name": "payer",
            "docs": [
              "Got the rent."
            ],
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "claimPageOpened",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "airdrop",
            "type": "pubkey"
          },
          {
            "name": "page",
            "type": "u32"
          },
          {
            "name": "payer",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "classCreated",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "class",
            "type": "pubkey"
          },
          {
            "name": "id",
            "type": "u16"
          },
          {
            "name": "terms",
            "type": {
              "defined": {
                "name": "classTerms"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "classRepriced",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "class",
            "type": "pubkey"
          },
          {
            "name": "old",
            "docs": [
              "Micro-USD per processor-hour."
            ],
            "type": "u64"
          },
          {
            "name": "new",
            "type": "u64"
          },
          {
            "name": "utilisationBps",
            "docs": [
              "Basis points; none where no processor was attested."
            ],
            "type": {
              "option": "u16"
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "classTerms",
      "docs": [
        "What a class has for good or to begin with."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "name",
            "docs": [
              "1 to 32 bytes of printable ASCII."
            ],
            "type": "string"
          },
          {
            "name": "pool",
            "type": {
              "defined": {
                "name": "poolKind"
              }
            }
          },
          {
            "name": "multiplierBps",
            "docs": [
              "Reward multiplier in basis points, 0..=1,000,000; 0 earns nothing."
            ],
            "type": "u32"
          },
          {
            "name": "difficultyBits",
            "docs": [
              "Leading zero bits that a proof needs, 0..=40."
            ],
            "type": "u8"
          },
          {
            "name": "rate",
            "docs": [
              "Market rate in micro-USD per processor-hour, within floor and ceiling."
            ],
            "type": "u64"
          },
          {
            "name": "rateFloor",
            "type": "u64"
          },
          {
            "name": "rateCeiling",
            "type": "u64"
          }
        ]
      }
    },
    {
      "name": "classUpdate",
      "docs": [
        "What can be changed of a class. A rate outside the new floor and ceiling is moved to the nearer one."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "multiplierBps",
            "type": "u32"
          },
          {
            "name": "difficultyBits",
            "type": "u8"
          },
          {
            "name": "rateFloor",
            "type": "u64"
          },
          {
            "name": "rateCeiling",
            "type": "u64"
          }
        ]
      }
    },
    {
      "name": "classUpdated",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "class",
            "type": "pubkey"
          },
          {
            "name": "old",
            "type": {
              "defined": {
                "name": "classUpdate"
              }
            }
          },
          {
            "name": "new",
            "type": {
              "defined": {
                "name": "classUpdate"
              }
            }
          },
          {
            "name": "rate",
            "type": "u64"
          },
          {
            "name": "nextHour",
            "docs": [
              "The first hour of the multiplier and the difficulty that were set last."
            ],
            "type": "u64"
          },
          {
            "name": "nextRequirementAt",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "commissionAnnounced",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "oldBps",
            "type": "u16"
          },
          {
            "name": "newBps",
            "type": "u16"
          },
          {
            "name": "startsAt",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "commissionClaimed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "payoutOwner",
            "type": "pubkey"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "config",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "admin",
            "docs": [
              "Queues changes, removes verifiers, clears roles, runs genesis, allocations and the start of the emission."
            ],
            "type": "pubkey"
          },
          {
            "name": "pendingAdmin",
            "docs": [
              "May take over as admin; the default key = nobody."
            ],
            "type": "pubkey"
          },
          {
            "name": "pauser",
            "docs": [
              "Stops entries for a while; the default key = nobody, in this and the next two."
            ],
            "type": "pubkey"
          },
          {
            "name": "slasher",
            "docs": [
              "Opens slashes."
            ],
            "type": "pubkey"
          },
          {
            "name": "resolver",
            "docs": [
              "Overturns slashes and decides disputes; never the slasher."
            ],
            "type": "pubkey"
          },
          {
            "name": "ioMint",
            "type": "pubkey"
          },
          {
            "name": "usdcMint",
            "type": "pubkey"
          },
          {
            "name": "oraclePrograms",
            "docs": [
              "Programs that may own a price account."
            ],
            "type": {
              "array": [
                "pubkey",
                2
              ]
            }
          },
          {
            "name": "priceFeed",
            "docs": [
              "Pyth's id of $IO in USD."
            ],
            "type": {
              "array": [
                "u8",
                32
              ]
            }
          },
          {
            "name": "parameters",
            "docs": [
              "By `Parameter`, each within its `BOUNDS`."
            ],
            "type": {
              "array": [
                "u64",
                28
              ]
            }
          },
          {
            "name": "indexRestsUntil",
            "docs": [
              "When an index may be given again (unix seconds); 0 where it was never freed."
            ],
            "type": {
              "array": [
                "i64",
                16
              ]
            }
          },
          {
            "name": "stakeUnitNotice",
            "docs": [
              "Of the parameter `StakeUnit`."
            ],
            "type": {
              "defined": {
                "name": "notice"
              }
            }
          },
          {
            "name": "selfStakeNotice",
            "docs": [
              "Of the parameter `SelfStakeBps`."
            ],
            "type": {
              "defined": {
                "name": "notice"
              }
            }
          },
          {
            "name": "genesisAt",
            "docs": [
              "When `genesis` minted the supply (unix seconds), from which vesting months count; 0 = not here."
            ],
            "type": "i64"
          },
          {
            "name": "emissionStartedAt",
            "docs": [
              "When hour 0 began (unix seconds); 0 = not yet."
            ],
            "type": "i64"
          },
          {
            "name": "pausedUntil",
            "docs": [
              "Entries are paused before this time (unix seconds), which the last pause set."
            ],
            "type": "i64"
          },
          {
            "name": "adminTerm",
            "docs": [
              "Counts the admins: a queued change is its admin's, and ends with his term."
            ],
            "type": "u32"
          },
          {
            "name": "activeVerifiers",
            "docs": [
              "One bit for the index of each active verifier."
            ],
            "type": "u16"
          },
          {
            "name": "allocatedRows",
            "docs": [
              "One bit for each `AllocationRow` that has its vesting."
            ],
            "type": "u8"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                24
              ]
            }
          }
        ]
      }
    },
    {
      "name": "configInitialized",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "config",
            "type": "pubkey"
          },
          {
            "name": "roles",
            "type": {
              "defined": {
                "name": "roles"
              }
            }
          },
          {
            "name": "oracle",
            "type": {
              "defined": {
                "name": "oracleTerms"
              }
            }
          },
          {
            "name": "ioMint",
            "type": "pubkey"
          },
          {
            "name": "usdcMint",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "createAirdropArgs",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "id",
            "docs": [
              "The funder's own number for it."
            ],
            "type": "u64"
          },
          {
            "name": "terms",
            "type": {
              "defined": {
                "name": "airdropTerms"
              }
            }
          }
        ]
      }
    },
    {
      "name": "createVestingArgs",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "id",
            "docs": [
              "The creator's own number for it."
            ],
            "type": "u64"
          },
          {
            "name": "beneficiary",
            "docs": [
              "Never the default key."
            ],
            "type": "pubkey"
          },
          {
            "name": "terms",
            "type": {
              "defined": {
                "name": "vestingTerms"
              }
            }
          }
        ]
      }
    },
    {
      "name": "decision",
      "docs": [
        "What the resolver decides."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "billed",
            "docs": [
              "What the node is paid in all, before its fees, base units: not below what was withdrawn, not above the cost."
            ],
            "type": "u64"
          },
          {
            "name": "winner",
            "docs": [
              "Gets the bond, and the other's deposit."
            ],
            "type": {
              "defined": {
                "name": "side"
              }
            }
          }
        ]
      }
    },
    {
      "name": "deviceClass",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "name",
            "docs": [
              "ASCII, padded with zeros."
            ],
            "type": {
              "array": [
                "u8",
                32
              ]
            }
          },
          {
            "name": "id",
            "type": "u16"
          },
          {
            "name": "pool",
            "docs": [
              "`PoolKind`."
            ],
            "type": "u8"
          },
          {
            "name": "difficultyBits",
            "docs": [
              "Leading zero bits that a proof of the hours before `next_hour` needs."
            ],
            "type": "u8"
          },
          {
            "name": "multiplierBps",
            "docs": [
              "Reward multiplier of the hours before `next_hour`, basis points."
            ],
            "type": "u32"
          },
          {
            "name": "nextMultiplierBps",
            "docs": [
              "Reward multiplier from `next_hour` on, basis points."
            ],
            "type": "u32"
          },
          {
            "name": "requirementBps",
            "docs": [
              "Multiplier that the required stake is reckoned with before `next_requirement_at`, basis points."
            ],
            "type": "u32"
          },
          {
            "name": "nextRequirementBps",
            "docs": [
              "And from then on."
            ],
            "type": "u32"
          },
          {
            "name": "nextDifficultyBits",
            "docs": [
              "Difficulty from `next_hour` on."
            ],
            "type": "u8"
          },
          {
            "name": "padding",
            "type": {
              "array": [
                "u8",
                3
              ]
            }
          },
          {
            "name": "nextHour",
            "docs": [
              "The first hour of the next multiplier and difficulty."
            ],
            "type": "u64"
          },
          {
            "name": "nextRequirementAt",
            "docs": [
              "Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "rate",
            "docs": [
              "Micro-USD per processor-hour."
            ],
            "type": "u64"
          },
          {
            "name": "rateFloor",
            "type": "u64"
          },
          {
            "name": "rateCeiling",
            "type": "u64"
          },
          {
            "name": "attestedHour",
            "docs": [
              "The latest hour in which a node passed."
            ],
            "type": "u64"
          },
          {
            "name": "attestedProcessors",
            "docs": [
              "Processors of the nodes that passed in `attested_hour`."
            ],
            "type": "u32"
          },
          {
            "name": "attestedProcessorsBefore",
            "docs": [
              "And in the hour before it."
            ],
            "type": "u32"
          },
          {
            "name": "hiredProcessorSecs",
            "docs": [
              "Seconds of hired processors since the last step of the rate, up to `hired_counted_at`."
            ],
            "type": "u64"
          },
          {
            "name": "hiredCountedAt",
            "docs": [
              "Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "repricedAt",
            "docs": [
              "When the rate last made a step, unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "hiredProcessors",
            "docs": [
              "Processors of running jobs."
            ],
            "type": "u32"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                27
              ]
            }
          }
        ]
      }
    },
    {
      "name": "deviceRotated",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "old",
            "type": "pubkey"
          },
          {
            "name": "new",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "disputeExpired",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "exit",
            "type": {
              "defined": {
                "name": "exit"
              }
            }
          },
          {
            "name": "billed",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "disputeResolved",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "resolver",
            "type": "pubkey"
          },
          {
            "name": "decision",
            "type": {
              "defined": {
                "name": "decision"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "earningsWithdrawn",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "payoutOwner",
            "type": "pubkey"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "total",
            "docs": [
              "Of the job, after fees."
            ],
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "emission",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "reserveVault",
            "docs": [
              "Token account at `vault`, emission, $IO mint; pays claims."
            ],
            "type": "pubkey"
          },
          {
            "name": "firstMonth",
            "type": "u64"
          },
          {
            "name": "numerator",
            "type": "u64"
          },
          {
            "name": "denominator",
            "type": "u64"
          },
          {
            "name": "sums",
            "docs": [
              "Base units released by the end of each month."
            ],
            "type": {
              "array": [
                "u64",
                240
              ]
            }
          },
          {
            "name": "timeline",
            "type": {
              "defined": {
                "name": "timeline"
              }
            }
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                31
              ]
            }
          }
        ]
      }
    },
    {
      "name": "emissionStarted",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "schedule",
            "type": {
              "defined": {
                "name": "schedule"
              }
            }
          },
          {
            "name": "gpuShareBps",
            "type": "u16"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "exit",
      "docs": [
        "Why a job ended. Append only: the byte is stored."
      ],
      "repr": {
        "kind": "rust"
      },
      "type": {
        "kind": "enum",
        "variants": [
          {
            "name": "none"
          },
          {
            "name": "noTaker"
          },
          {
            "name": "withdrawn"
          },
          {
            "name": "notAccepted"
          },
          {
            "name": "cancelledAssigned"
          },
          {
            "name": "notStarted"
          },
          {
            "name": "trial"
          },
          {
            "name": "cancelled"
          },
          {
            "name": "complete"
          },
          {
            "name": "stopped"
          },
          {
            "name": "silent"
          },
          {
            "name": "resolved"
          }
        ]
      }
    },
    {
      "name": "feesBurned",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "total",
            "docs": [
              "Burned by the treasury so far, what it bought included."
            ],
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "feesSwept",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "mint",
            "type": "pubkey"
          },
          {
            "name": "fees",
            "type": {
              "array": [
                "u64",
                4
              ]
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "hourAttested",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "verifier",
            "type": "pubkey"
          },
          {
            "name": "class",
            "docs": [
              "The id of the nodes' class."
            ],
            "type": "u16"
          },
          {
            "name": "hour",
            "type": "u64"
          },
          {
            "name": "nodes",
            "type": {
              "vec": {
                "defined": {
                  "name": "attestedNode"
                }
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "hourOpened",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "pool",
            "type": {
              "defined": {
                "name": "poolKind"
              }
            }
          },
          {
            "name": "hour",
            "type": "u64"
          },
          {
            "name": "seed",
            "type": {
              "array": [
                "u8",
                32
              ]
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "hoursClosed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "pool",
            "type": {
              "defined": {
                "name": "poolKind"
              }
            }
          },
          {
            "name": "firstHour",
            "type": "u64"
          },
          {
            "name": "hours",
            "type": "u64"
          },
          {
            "name": "released",
            "type": "u64"
          },
          {
            "name": "payable",
            "type": "u64"
          },
          {
            "name": "carry",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "job",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "client",
            "docs": [
              "Pays, and gets the rent."
            ],
            "type": "pubkey"
          },
          {
            "name": "mint",
            "docs": [
              "$IO or USDC."
            ],
            "type": "pubkey"
          },
          {
            "name": "vault",
            "docs": [
              "Token account at `vault`, job, mint; holds all money of this job and of no other."
            ],
            "type": "pubkey"
          },
          {
            "name": "class",
            "type": "pubkey"
          },
          {
            "name": "node",
            "docs": [
              "The named, awarded or assigned node; the default key = none yet."
            ],
            "type": "pubkey"
          },
          {
            "name": "operator",
            "docs": [
              "Of that node, once it has accepted: gets bond and deposits back."
            ],
            "type": "pubkey"
          },
          {
            "name": "bestNode",
            "docs": [
              "The best bid's node; the default key = no bid."
            ],
            "type": "pubkey"
          },
          {
            "name": "id",
            "docs": [
              "The client's own number for the job."
            ],
            "type": "u64"
          },
          {
            "name": "maxRate",
            "docs": [
              "Most that the client pays an hour, base units of the mint for the whole job."
            ],
            "type": "u64"
          },
          {
            "name": "rate",
            "docs": [
              "What he pays an hour; in an auction his maximum until a bid is awarded."
            ],
            "type": "u64"
          },
          {
            "name": "cost",
            "docs": [
              "Of the whole time at that rate, base units: what is reserved."
            ],
            "type": "u64"
          },
          {
            "name": "minCost",
            "docs": [
              "Smallest cost of a job at posting, base units."
            ],
            "type": "u64"
          },
          {
            "name": "deposited",
            "docs": [
              "Paid in by the client for cost and fees, base units."
            ],
            "type": "u64"
          },
          {
            "name": "bond",
            "docs": [
              "Paid in by the operator, base units."
            ],
            "type": "u64"
          },
          {
            "name": "disputeDeposit",
            "docs": [
              "Paid in by who disputed, base units."
            ],
            "type": "u64"
          },
          {
            "name": "billed",
            "docs": [
              "Part of the cost that is owed once the job has ended, base units."
            ],
            "type": "u64"
          },
          {
            "name": "earningsTaken",
            "docs": [
              "Earnings, before the supplier's fee, that were withdrawn."
            ],
            "type": "u64"
          },
          {
            "name": "supplierTaken",
            "docs": [
              "Paid to the payout owner, after it."
            ],
            "type": "u64"
          },
          {
            "name": "clientTaken",
            "docs": [
              "Paid to the client."
            ],
            "type": "u64"
          },
          {
            "name": "operatorTaken",
            "docs": [
              "Paid to the operator."
            ],
            "type": "u64"
          },
          {
            "name": "feesSwept",
            "docs": [
              "Fees that went to the treasury: client's and supplier's reservation, client's and supplier's facilitation."
            ],
            "type": {
              "array": [
                "u64",
                4
              ]
            }
          },
          {
            "name": "bestRate",
            "type": "u64"
          },
          {
            "name": "bidDeposit",
            "docs": [
              "Lamports that a bid deposits."
            ],
            "type": "u64"
          },
          {
            "name": "postedAt",
            "docs": [
              "Unix seconds, as all times here."
            ],
            "type": "i64"
          },
          {
            "name": "deadline",
            "docs": [
              "Until when it waits for a node."
            ],
            "type": "i64"
          },
          {
            "name": "phaseAt",
            "docs": [
              "When it was awarded, or assigned."
            ],
            "type": "i64"
          },
          {
            "name": "phaseSlot",
            "docs": [
              "Slot at that time."
            ],
            "type": "u64"
          },
          {
            "name": "startedAt",
            "type": "i64"
          },
          {
            "name": "endsAt",
            "docs": [
              "When the paid time is over."
            ],
            "type": "i64"
          },
          {
            "name": "heartbeatAt",
            "type": "i64"
          },
          {
            "name": "heartbeatSlot",
            "docs": [
              "Slot at that time."
            ],
            "type": "u64"
          },
          {
            "name": "finalAt",
            "docs": [
              "When it can be disputed no more, and all is paid."
            ],
            "type": "i64"
          },
          {
            "name": "disputedAt",
            "type": "i64"
          },
          {
            "name": "duration",
            "docs": [
              "Seconds paid for."
            ],
            "type": "u32"
          },
          {
            "name": "extensionLeft",
            "docs": [
              "Seconds that the client may still add without the operator."
            ],
            "type": "u32"
          },
          {
            "name": "regions",
            "docs": [
              "Bit by region."
            ],
            "type": "u32"
          },
          {
            "name": "openBids",
            "type": "u32"
          },
          {
            "name": "warning",
            "docs": [
              "Seconds before the end in which a settlement warns; 0 = never."
            ],
            "type": "u32"
          },
          {
            "name": "minReputation",
            "type": "u16"
          },
          {
            "name": "processors",
            "type": "u16"
          },
          {
            "name": "feeRates",
            "docs": [
              "Basis points at posting: client, supplier, client in USDC, supplier in USDC."
            ],
            "type": {
              "array": [
                "u16",
                4
              ]
            }
          },
          {
            "name": "bondBps",
            "type": "u16"
          },
          {
            "name": "tier",
            "docs": [
              "Least connectivity tier."
            ],
            "type": "u8"
          },
          {
            "name": "kind",
            "docs": [
              "`JobKind`."
            ],
            "type": "u8"
          },
          {
            "name": "status",
            "docs": [
              "`JobStatus`."
            ],
            "type": "u8"
          },
          {
            "name": "exit",
            "docs": [
              "`Exit`."
            ],
            "type": "u8"
          },
          {
            "name": "bondTo",
            "docs": [
              "`Side` that won the bond, plus 1; 0 = nobody."
            ],
            "type": "u8"
          },
          {
            "name": "disputedBy",
            "docs": [
              "`Side` that disputed, plus 1; 0 = nobody."
            ],
            "type": "u8"
          },
          {
            "name": "wonBy",
            "docs": [
              "`Side` that won the dispute, plus 1; 0 = nobody."
            ],
            "type": "u8"
          },
          {
            "name": "rating",
            "docs": [
              "1 to 5 stars; 0 = not rated."
            ],
            "type": "u8"
          },
          {
            "name": "inUsdc",
            "docs": [
              "1 if it is paid in USDC."
            ],
            "type": "u8"
          },
          {
            "name": "hires",
            "docs": [
              "1 if its hours count as hired."
            ],
            "type": "u8"
          },
          {
            "name": "warned",
            "docs": [
              "1 once the warning was given."
            ],
            "type": "u8"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "vaultBump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                17
              ]
            }
          }
        ]
      }
    },
    {
      "name": "jobAccepted",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "bond",
            "type": "u64"
          },
          {
            "name": "freeProcessors",
            "type": "u16"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "jobClosed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "mint",
            "type": "pubkey"
          },
          {
            "name": "fees",
            "type": {
              "array": [
                "u64",
                4
              ]
            }
          },
          {
            "name": "donated",
            "docs": [
              "Sent by strangers, and the treasury's now."
            ],
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "jobDisputed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "by",
            "type": {
              "defined": {
                "name": "side"
              }
            }
          },
          {
            "name": "deposit",
            "type": "u64"
          },
          {
            "name": "exit",
            "docs": [
              "What it comes to if nobody decides."
            ],
            "type": {
              "defined": {
                "name": "exit"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "jobEnded",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "exit",
            "type": {
              "defined": {
                "name": "exit"
              }
            }
          },
          {
            "name": "billed",
            "type": "u64"
          },
          {
            "name": "bondTo",
            "docs": [
              "Who gets the bond."
            ],
            "type": {
              "option": {
                "defined": {
                  "name": "side"
                }
              }
            }
          },
          {
            "name": "finalAt",
            "docs": [
              "When all of it can be withdrawn."
            ],
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "jobExtended",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "authority",
            "docs": [
              "Client or delegate."
            ],
            "type": "pubkey"
          },
          {
            "name": "secs",
            "type": "u32"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "cost",
            "type": "u64"
          },
          {
            "name": "deposited",
            "type": "u64"
          },
          {
            "name": "endsAt",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "jobHeartbeat",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "jobKind",
      "docs": [
        "How a job finds its node. Append only: the byte is stored."
      ],
      "repr": {
        "kind": "rust"
      },
      "type": {
        "kind": "enum",
        "variants": [
          {
            "name": "direct"
          },
          {
            "name": "market"
          },
          {
            "name": "auction"
          }
        ]
      }
    },
    {
      "name": "jobPosted",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "client",
            "type": "pubkey"
          },
          {
            "name": "class",
            "type": "pubkey"
          },
          {
            "name": "mint",
            "type": "pubkey"
          },
          {
            "name": "terms",
            "type": {
              "defined": {
                "name": "jobTerms"
              }
            }
          },
          {
            "name": "rate",
            "type": "u64"
          },
          {
            "name": "cost",
            "type": "u64"
          },
          {
            "name": "deposited",
            "type": "u64"
          },
          {
            "name": "deadline",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "jobRated",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "stars",
            "type": "u8"
          },
          {
            "name": "reputation",
            "type": "u16"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "jobStarted",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "endsAt",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "jobTerms",
      "docs": [
        "What a client asks for."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "id",
            "docs": [
              "The client's own number for the job."
            ],
            "type": "u64"
          },
          {
            "name": "kind",
            "type": {
              "defined": {
                "name": "jobKind"
              }
            }
          },
          {
            "name": "processors",
            "docs": [
              "1..=1,024 of the class."
            ],
            "type": "u16"
          },
          {
            "name": "tier",
            "docs": [
              "Least connectivity tier, 0..=4; 0 = any."
            ],
            "type": "u8"
          },
          {
            "name": "regions",
            "docs": [
              "Regions that will do, a bit each; not 0."
            ],
            "type": "u32"
          },
          {
            "name": "minReputation",
            "docs": [
              "0..=10,000."
            ],
            "type": "u16"
          },
          {
            "name": "duration",
            "docs": [
              "Seconds, 60..=31,536,000."
            ],
            "type": "u32"
          },
          {
            "name": "longestExtension",
            "docs": [
              "Seconds that the client may add later without the operator; with the duration at most 31,536,000."
            ],
            "type": "u32"
          },
          {
            "name": "maxRate",
            "docs": [
              "Most that the client pays an hour for the whole job, base units of the mint."
            ],
            "type": "u64"
          },
          {
            "name": "deadline",
            "docs": [
              "Seconds to wait for a node, 300..=604,800."
            ],
            "type": "u32"
          },
          {
            "name": "complexityBps",
            "docs": [
              "Of a market job: 10,000..=40,000 basis points."
            ],
            "type": "u16"
          },
          {
            "name": "urgencyBps",
            "docs": [
              "Of a market job: 10,000..=30,000 basis points."
            ],
            "type": "u16"
          },
          {
            "name": "bidDeposit",
            "docs": [
              "Of an auction: lamports that each bid deposits, 10,000,000..=10,000,000,000; else 0."
            ],
            "type": "u64"
          },
          {
            "name": "warning",
            "docs": [
              "Seconds before the end in which a settlement warns; 0 = never."
            ],
            "type": "u32"
          }
        ]
      }
    },
    {
      "name": "node",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "operator",
            "type": "pubkey"
          },
          {
            "name": "class",
            "type": "pubkey"
          },
          {
            "name": "device",
            "docs": [
              "Signs proofs."
            ],
            "type": "pubkey"
          },
          {
            "name": "payoutOwner",
            "docs": [
              "Receives commission and earnings."
            ],
            "type": "pubkey"
          },
          {
            "name": "vault",
            "docs": [
              "Token account at `vault`, node, $IO mint; holds the stake and nothing else."
            ],
            "type": "pubkey"
          },
          {
            "name": "id",
            "type": "u64"
          },
          {
            "name": "activeStake",
            "docs": [
              "Base units that earn and count."
            ],
            "type": "u64"
          },
          {
            "name": "activeShares",
            "type": "u64"
          },
          {
            "name": "operatorShares",
            "docs": [
              "Shares of the operator's own position."
            ],
            "type": "u64"
          },
          {
            "name": "coolingStake",
            "docs": [
              "Base units that wait to leave: they earn nothing, count for nothing, and can be slashed."
            ],
            "type": "u64"
          },
          {
            "name": "coolingShares",
            "type": "u64"
          },
          {
            "name": "indexX64",
            "docs": [
              "Rewards per share, Q64.64."
            ],
            "type": {
              "defined": {
                "name": "wide"
              }
            }
          },
          {
            "name": "indexRemainder",
            "docs": [
              "What the divisions of the index left over."
            ],
            "type": "u64"
          },
          {
            "name": "unclaimedCommission",
            "docs": [
              "Base units that the payout owner may claim."
            ],
            "type": "u64"
          },
          {
            "name": "askingUsdc",
            "docs": [
              "Base units of USDC per processor-hour; 0 = none."
            ],
            "type": "u64"
          },
          {
            "name": "askingIo",
            "docs": [
              "Base units of $IO per processor-hour; 0 = none."
            ],
            "type": "u64"
          },
          {
            "name": "registeredAt",
            "docs": [
              "Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "commissionAt",
            "docs": [
              "When `next_commission_bps` begins, unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "slashOpenedAt",
            "docs": [
              "When the open slash was opened, unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "slashEndedAt",
            "docs": [
              "When the last slash ended, unix seconds; 0 = never."
            ],
            "type": "i64"
          },
          {
            "name": "reputationMovedAt",
            "docs": [
              "When a job or a rating last touched the reputation, unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "proofMarks",
            "docs": [
              "`mark_of` an hour at its parity: the hours with a proof."
            ],
            "type": {
              "array": [
                "u64",
                2
              ]
            }
          },
          {
            "name": "hiredMarks",
            "docs": [
              "`mark_of` an hour at its parity: the hours in which a job ran."
            ],
            "type": {
              "array": [
                "u64",
                2
              ]
            }
          },
          {
            "name": "pending",
            "docs": [
              "The one hour that is attested or waits to be settled."
            ],
            "type": {
              "defined": {
                "name": "pendingHour"
              }
            }
          },
          {
            "name": "jobsCompleted",
            "type": "u32"
          },
          {
            "name": "jobsFailed",
            "type": "u32"
          },
          {
            "name": "completedDay",
            "docs": [
              "The last day on which a completion counted, days since 1970."
            ],
            "type": "u32"
          },
          {
            "name": "ratedDay",
            "docs": [
              "The last day on which a rating counted, days since 1970."
            ],
            "type": "u32"
          },
          {
            "name": "processors",
            "type": "u16"
          },
          {
            "name": "freeProcessors",
            "docs": [
              "Processors that no job holds."
            ],
            "type": "u16"
          },
          {
            "name": "commissionBps",
            "docs": [
              "Of the hours that end before `commission_at`."
            ],
            "type": "u16"
          },
          {
            "name": "nextCommissionBps",
            "docs": [
              "Of those that end from then on."
            ],
            "type": "u16"
          },
          {
            "name": "slashBps",
            "docs": [
              "Fraction of the open slash in basis points; 0 = none is open."
            ],
            "type": "u16"
          },
          {
            "name": "reputation",
            "docs": [
              "0..=10,000 at `reputation_moved_at`."
            ],
            "type": "u16"
          },
          {
            "name": "region",
            "type": "u8"
          },
          {
            "name": "tier",
            "docs": [
              "Connectivity tier 1..=4 as last attested; 0 = never."
            ],
            "type": "u8"
          },
          {
            "name": "pool",
            "docs": [
              "`PoolKind` of the class."
            ],
            "type": "u8"
          },
          {
            "name": "status",
            "docs": [
              "`NodeStatus`."
            ],
            "type": "u8"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "vaultBump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                22
              ]
            }
          }
        ]
      }
    },
    {
      "name": "nodeOffer",
      "docs": [
        "What the operator may change at any time."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "region",
            "docs": [
              "0..32."
            ],
            "type": "u8"
          },
          {
            "name": "askingUsdc",
            "docs": [
              "Asking rate in base units of USDC per processor-hour; 0 = none."
            ],
            "type": "u64"
          },
          {
            "name": "askingIo",
            "docs": [
              "Asking rate in base units of $IO per processor-hour; 0 = none."
            ],
            "type": "u64"
          },
          {
            "name": "payoutOwner",
            "docs": [
              "Who receives commission and earnings."
            ],
            "type": "pubkey"
          }
        ]
      }
    },
    {
      "name": "nodeRegistered",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "operator",
            "type": "pubkey"
          },
          {
            "name": "device",
            "type": "pubkey"
          },
          {
            "name": "class",
            "type": "pubkey"
          },
          {
            "name": "terms",
            "type": {
              "defined": {
                "name": "nodeTerms"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "nodeRetired",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "activeStake",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "nodeTerms",
      "docs": [
        "What registration fixes."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "id",
            "docs": [
              "The operator's own number for the node."
            ],
            "type": "u64"
          },
          {
            "name": "processors",
            "docs": [
              "1..=1,024."
            ],
            "type": "u16"
          },
          {
            "name": "commissionBps",
            "docs": [
              "0..=9,500."
            ],
            "type": "u16"
          },
          {
            "name": "offer",
            "type": {
              "defined": {
                "name": "nodeOffer"
              }
            }
          }
        ]
      }
    },
    {
      "name": "nodeUpdated",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "old",
            "type": {
              "defined": {
                "name": "nodeOffer"
              }
            }
          },
          {
            "name": "new",
            "type": {
              "defined": {
                "name": "nodeOffer"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "notice",
      "docs": [
        "What binds of a parameter while a raise of it is announced."
      ],
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "before",
            "docs": [
              "Binds before `binds_at`; from then on the parameter itself does."
            ],
            "type": "u64"
          },
          {
            "name": "bindsAt",
            "docs": [
              "Unix seconds; 0 or past = nothing is announced."
            ],
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "offence",
      "docs": [
        "What a slasher brings against a node."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "code",
            "docs": [
              "The kind, by the published list of offences."
            ],
            "type": "u16"
          },
          {
            "name": "hour",
            "docs": [
              "The work hour in which it happened; one that has begun."
            ],
            "type": "u64"
          },
          {
            "name": "fractionBps",
            "docs": [
              "Fraction of both pools, 1..=5,000 basis points."
            ],
            "type": "u16"
          },
          {
            "name": "evidence",
            "docs": [
              "Hash of the published evidence."
            ],
            "type": {
              "array": [
                "u8",
                32
              ]
            }
          }
        ]
      }
    },
    {
      "name": "oracleChanged",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "old",
            "type": {
              "defined": {
                "name": "oracleTerms"
              }
            }
          },
          {
            "name": "new",
            "type": {
              "defined": {
                "name": "oracleTerms"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "oracleTerms",
      "docs": [
        "Where prices of $IO in USD come from."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "programs",
            "docs": [
              "Programs that may own a price account; two, so that the oracle can move without an upgrade of this program."
            ],
            "type": {
              "array": [
                "pubkey",
                2
              ]
            }
          },
          {
            "name": "feed",
            "docs": [
              "Pyth's id of the feed."
            ],
            "type": {
              "array": [
                "u8",
                32
              ]
            }
          }
        ]
      }
    },
    {
      "name": "paramChange",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "index",
            "docs": [
              "The admin's own number for it."
            ],
            "type": "u64"
          },
          {
            "name": "rentPayer",
            "docs": [
              "Who paid for the account and gets the rent back."
            ],
            "type": "pubkey"
          },
          {
            "name": "adminTerm",
            "docs": [
              "`Config::admin_term` when it was queued."
            ],
            "type": "u32"
          },
          {
            "name": "queuedAt",
            "docs": [
              "Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "readyAt",
            "docs": [
              "From then on anyone applies it (unix seconds)."
            ],
            "type": "i64"
          },
          {
            "name": "expiresAt",
            "docs": [
              "From then on nobody does (unix seconds)."
            ],
            "type": "i64"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "change",
            "type": {
              "defined": {
                "name": "change"
              }
            }
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                16
              ]
            }
          }
        ]
      }
    },
    {
      "name": "parameter",
      "docs": [
        "What can be set. Append only: the byte of a variant is its place in `Config::parameters`."
      ],
      "repr": {
        "kind": "rust"
      },
      "type": {
        "kind": "enum",
        "variants": [
          {
            "name": "tierPoints"
          },
          {
            "name": "hiredPoints"
          },
          {
            "name": "multiplierPoints"
          },
          {
            "name": "quorum"
          },
          {
            "name": "stakeUnit"
          },
          {
            "name": "selfStakeBps"
          },
          {
            "name": "capacityBps"
          },
          {
            "name": "minStake"
          },
          {
            "name": "cooldownSecs"
          },
          {
            "name": "clientFeeBps"
          },
          {
            "name": "supplierFeeBps"
          },
          {
            "name": "clientUsdcFeeBps"
          },
          {
            "name": "supplierUsdcFeeBps"
          },
          {
            "name": "minJobIo"
          },
          {
            "name": "minJobUsdc"
          },
          {
            "name": "bondBps"
          },
          {
            "name": "auctionPeriodSecs"
          },
          {
            "name": "auctionSecs"
          },
          {
            "name": "maxLot"
          },
          {
            "name": "minFill"
          },
          {
            "name": "factorStartBps"
          },
          {
            "name": "factorEndBps"
          },
          {
            "name": "oracleMaxAgeSecs"
          },
          {
            "name": "oracleMaxConfidenceBps"
          },
          {
            "name": "priceGainBps"
          },
          {
            "name": "priceTargetBps"
          },
          {
            "name": "priceStepBps"
          },
          {
            "name": "changeDelaySecs"
          }
        ]
      }
    },
    {
      "name": "parameterChanged",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "parameter",
            "type": {
              "defined": {
                "name": "parameter"
              }
            }
          },
          {
            "name": "old",
            "type": "u64"
          },
          {
            "name": "new",
            "type": "u64"
          },
          {
            "name": "bindsAt",
            "docs": [
              "Now, or 30 days later for a raise of the stake unit or of the operator's part (unix seconds)."
            ],
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "parameterValue",
      "docs": [
        "A parameter with the value it is to have."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "parameter",
            "type": {
              "defined": {
                "name": "parameter"
              }
            }
          },
          {
            "name": "value",
            "type": "u64"
          }
        ]
      }
    },
    {
      "name": "paused",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "pauser",
            "type": "pubkey"
          },
          {
            "name": "until",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "pendingHour",
      "docs": [
        "The hour that verifiers attest, and until it is settled its weight."
      ],
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "mark",
            "docs": [
              "`mark_of` the hour; 0 = none yet."
            ],
            "type": "u64"
          },
          {
            "name": "weight",
            "docs": [
              "What the hour weighs in the ring; 0 unless it passed, and after it was settled."
            ],
            "type": "u64"
          },
          {
            "name": "attestedBy",
            "docs": [
              "Indices of the verifiers that attested."
            ],
            "type": "u16"
          },
          {
            "name": "commissionBps",
            "docs": [
              "The commission of the hour, basis points, once it was judged good."
            ],
            "type": "u16"
          },
          {
            "name": "passed",
            "docs": [
              "1 once it was judged good."
            ],
            "type": "u8"
          },
          {
            "name": "padding",
            "type": {
              "array": [
                "u8",
                3
              ]
            }
          },
          {
            "name": "minutes",
            "docs": [
              "Attested uptime by verifier index."
            ],
            "type": {
              "array": [
                "u8",
                16
              ]
            }
          },
          {
            "name": "tiers",
            "docs": [
              "Attested connectivity tier by verifier index."
            ],
            "type": {
              "array": [
                "u8",
                16
              ]
            }
          }
        ]
      }
    },
    {
      "name": "poolKind",
      "docs": [
        "Which nodes a pool pays. The byte is stored and is the last seed of the pool's address."
      ],
      "repr": {
        "kind": "rust"
      },
      "type": {
        "kind": "enum",
        "variants": [
          {
            "name": "gpu"
          },
          {
            "name": "cpu"
          }
        ]
      }
    },
    {
      "name": "poolsSplit",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "oldGpuShareBps",
            "type": "u16"
          },
          {
            "name": "newGpuShareBps",
            "type": "u16"
          },
          {
            "name": "firstHour",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "positionClosed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "owner",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "proofSubmitted",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "hour",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "queueChangeArgs",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "index",
            "docs": [
              "The admin's own number for the change; free again when it is applied or cancelled."
            ],
            "type": "u64"
          },
          {
            "name": "change",
            "type": {
              "defined": {
                "name": "change"
              }
            }
          }
        ]
      }
    },
    {
      "name": "refundWithdrawn",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "side",
            "type": {
              "defined": {
                "name": "side"
              }
            }
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "total",
            "docs": [
              "Of this side."
            ],
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "requestUnstakeArgs",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "index",
            "docs": [
              "The owner's own number for the ticket; free again when it is withdrawn, moved or cancelled."
            ],
            "type": "u64"
          },
          {
            "name": "shares",
            "docs": [
              "Shares of the position, 1 or more; all of them for a full exit."
            ],
            "type": "u64"
          }
        ]
      }
    },
    {
      "name": "rewardPool",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "kind",
            "docs": [
              "`PoolKind`."
            ],
            "type": "u8"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "shareBps",
            "docs": [
              "This pool's share of each hour in basis points; both pools' shares sum to 10,000."
            ],
            "type": "u16"
          },
          {
            "name": "padding",
            "type": {
              "array": [
                "u8",
                4
              ]
            }
          },
          {
            "name": "carry",
            "docs": [
              "Base units released to this pool and not yet payable."
            ],
            "type": "u64"
          },
          {
            "name": "nextHour",
            "docs": [
              "The first hour that is not closed."
            ],
            "type": "u64"
          },
          {
            "name": "released",
            "docs": [
              "Base units released to this pool so far."
            ],
            "type": "u64"
          },
          {
            "name": "settled",
            "docs": [
              "Base units credited to nodes so far."
            ],
            "type": "u64"
          },
          {
            "name": "seedMark",
            "docs": [
              "`mark_of` the hour that `seed` belongs to."
            ],
            "type": "u64"
          },
          {
            "name": "seed",
            "docs": [
              "What proofs of that hour hash."
            ],
            "type": {
              "array": [
                "u8",
                32
              ]
            }
          },
          {
            "name": "timeline",
            "docs": [
              "The emission's."
            ],
            "type": {
              "defined": {
                "name": "timeline"
              }
            }
          },
          {
            "name": "ring",
            "docs": [
              "Hour `h` at `h % 384`."
            ],
            "type": {
              "array": [
                {
                  "defined": {
                    "name": "ringHour"
                  }
                },
                384
              ]
            }
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                24
              ]
            }
          }
        ]
      }
    },
    {
      "name": "rewardsClaimed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "owner",
            "type": "pubkey"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "rewardsCompounded",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "owner",
            "type": "pubkey"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "shares",
            "type": "u64"
          },
          {
            "name": "positionShares",
            "type": "u64"
          },
          {
            "name": "activeStake",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "rewardsSettled",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "hour",
            "type": "u64"
          },
          {
            "name": "reward",
            "type": "u64"
          },
          {
            "name": "commission",
            "type": "u64"
          },
          {
            "name": "indexX64",
            "type": "u128"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "ringHour",
      "docs": [
        "One hour in the ring."
      ],
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "totalWeight",
            "docs": [
              "Sum of the weights of the nodes that passed."
            ],
            "type": "u64"
          },
          {
            "name": "payable",
            "docs": [
              "Base units shared among them; 0 until the hour is closed."
            ],
            "type": "u64"
          },
          {
            "name": "unsettled",
            "docs": [
              "Base units of `payable` that no node has been credited with."
            ],
            "type": "u64"
          }
        ]
      }
    },
    {
      "name": "role",
      "docs": [
        "A role that the admin fills through the queue and clears at once. Append only: queued changes are stored."
      ],
      "repr": {
        "kind": "rust"
      },
      "type": {
        "kind": "enum",
        "variants": [
          {
            "name": "pauser"
          },
          {
            "name": "slasher"
          },
          {
            "name": "resolver"
          }
        ]
      }
    },
    {
      "name": "roleChanged",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "role",
            "type": {
              "defined": {
                "name": "role"
              }
            }
          },
          {
            "name": "old",
            "docs": [
              "The default key: nobody had it."
            ],
            "type": "pubkey"
          },
          {
            "name": "new",
            "docs": [
              "The default key: it was cleared."
            ],
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "roles",
      "docs": [
        "The keys that act for the protocol, and their difference: who slashes does not decide the appeal."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "admin",
            "type": "pubkey"
          },
          {
            "name": "pauser",
            "type": "pubkey"
          },
          {
            "name": "slasher",
            "type": "pubkey"
          },
          {
            "name": "resolver",
            "type": "pubkey"
          }
        ]
      }
    },
    {
      "name": "runwayLow",
      "docs": [
        "A settlement has found less than the client asked to be warned of."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "secsLeft",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "schedule",
      "docs": [
        "First month in base units and the factor of each further one, `numerator / denominator` below 1."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "firstMonth",
            "type": "u64"
          },
          {
            "name": "numerator",
            "type": "u64"
          },
          {
            "name": "denominator",
            "type": "u64"
          }
        ]
      }
    },
    {
      "name": "setup",
      "docs": [
        "What a new config is given."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "roles",
            "type": {
              "defined": {
                "name": "roles"
              }
            }
          },
          {
            "name": "oracle",
            "type": {
              "defined": {
                "name": "oracleTerms"
              }
            }
          },
          {
            "name": "overrides",
            "docs": [
              "Parameters that are not to start with their default."
            ],
            "type": {
              "vec": {
                "defined": {
                  "name": "parameterValue"
                }
              }
            }
          }
        ]
      }
    },
    {
      "name": "side",
      "docs": [
        "A party of a job. The byte is stored."
      ],
      "repr": {
        "kind": "rust"
      },
      "type": {
        "kind": "enum",
        "variants": [
          {
            "name": "client"
          },
          {
            "name": "node"
          }
        ]
      }
    },
    {
      "name": "slash",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "slasher",
            "docs": [
              "Who paid for the account, which is never closed."
            ],
            "type": "pubkey"
          },
          {
            "name": "evidence",
            "type": {
              "array": [
                "u8",
                32
              ]
            }
          },
          {
            "name": "hour",
            "type": "u64"
          },
          {
            "name": "openedAt",
            "docs": [
              "Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "endedAt",
            "docs": [
              "Unix seconds; 0 = open."
            ],
            "type": "i64"
          },
          {
            "name": "burned",
            "docs": [
              "Base units burned."
            ],
            "type": "u64"
          },
          {
            "name": "code",
            "type": "u16"
          },
          {
            "name": "fractionBps",
            "type": "u16"
          },
          {
            "name": "status",
            "docs": [
              "`SlashStatus`."
            ],
            "type": "u8"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                26
              ]
            }
          }
        ]
      }
    },
    {
      "name": "slashBurned",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "slash",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "active",
            "docs": [
              "Burned out of the active pool."
            ],
            "type": "u64"
          },
          {
            "name": "cooling",
            "docs": [
              "Burned out of the cooling pool."
            ],
            "type": "u64"
          },
          {
            "name": "activeStake",
            "type": "u64"
          },
          {
            "name": "coolingStake",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "slashOpened",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "slash",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "slasher",
            "type": "pubkey"
          },
          {
            "name": "offence",
            "type": {
              "defined": {
                "name": "offence"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "slashOverturned",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "slash",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "resolver",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "stakeAdded",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "owner",
            "type": "pubkey"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "shares",
            "type": "u64"
          },
          {
            "name": "positionShares",
            "type": "u64"
          },
          {
            "name": "activeStake",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "stakeMoved",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "from",
            "type": "pubkey"
          },
          {
            "name": "to",
            "type": "pubkey"
          },
          {
            "name": "owner",
            "type": "pubkey"
          },
          {
            "name": "index",
            "type": "u64"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "shares",
            "type": "u64"
          },
          {
            "name": "positionShares",
            "type": "u64"
          },
          {
            "name": "coolingStake",
            "docs": [
              "Of the node that is left."
            ],
            "type": "u64"
          },
          {
            "name": "activeStake",
            "docs": [
              "Of the node that is staked to."
            ],
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "stakePosition",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "owner",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "shares",
            "docs": [
              "Shares of the node's active pool."
            ],
            "type": "u64"
          },
          {
            "name": "indexX64",
            "docs": [
              "The node's reward index up to which `unclaimed` is reckoned, Q64.64."
            ],
            "type": {
              "defined": {
                "name": "wide"
              }
            }
          },
          {
            "name": "unclaimed",
            "docs": [
              "Base units earned up to that index and not claimed."
            ],
            "type": "u64"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                23
              ]
            }
          }
        ]
      }
    },
    {
      "name": "stakeWithdrawn",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "owner",
            "type": "pubkey"
          },
          {
            "name": "index",
            "type": "u64"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "coolingStake",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "supplyMinted",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "ioMint",
            "type": "pubkey"
          },
          {
            "name": "reserve",
            "type": "u64"
          },
          {
            "name": "allocation",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "timeline",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "startedAt",
            "docs": [
              "Start of hour 0, unix seconds."
            ],
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "treasury",
      "docs": [
        "Authority of the vaults that fees and donations go to."
      ],
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "ioVault",
            "type": "pubkey"
          },
          {
            "name": "usdcVault",
            "type": "pubkey"
          },
          {
            "name": "ioFees",
            "docs": [
              "Fees in $IO so far, base units: client's and supplier's reservation, client's and supplier's facilitation."
            ],
            "type": {
              "array": [
                "u64",
                4
              ]
            }
          },
          {
            "name": "usdcFees",
            "docs": [
              "Fees in USDC so far, likewise."
            ],
            "type": {
              "array": [
                "u64",
                4
              ]
            }
          },
          {
            "name": "usdcSpent",
            "docs": [
              "USDC that auctions paid, base units."
            ],
            "type": "u64"
          },
          {
            "name": "ioBought",
            "docs": [
              "$IO that auctions bought, and burned, base units."
            ],
            "type": "u64"
          },
          {
            "name": "ioSlashed",
            "docs": [
              "$IO burned out of slashed stake, base units."
            ],
            "type": "u64"
          },
          {
            "name": "ioBurned",
            "docs": [
              "All $IO burned: bought, fees and slashed stake, base units."
            ],
            "type": "u64"
          },
          {
            "name": "nextAuctionAt",
            "docs": [
              "Before it no auction begins: the period of the last one is over then. Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "auctionEndsAt",
            "docs": [
              "When the last auction ends, unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "ioVaultBump",
            "type": "u8"
          },
          {
            "name": "usdcVaultBump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                29
              ]
            }
          }
        ]
      }
    },
    {
      "name": "unpaused",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "authority",
            "type": "pubkey"
          },
          {
            "name": "wouldEndAt",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "unstakeCancelled",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "owner",
            "type": "pubkey"
          },
          {
            "name": "index",
            "type": "u64"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "shares",
            "type": "u64"
          },
          {
            "name": "positionShares",
            "type": "u64"
          },
          {
            "name": "activeStake",
            "type": "u64"
          },
          {
            "name": "coolingStake",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "unstakeRequested",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "owner",
            "type": "pubkey"
          },
          {
            "name": "index",
            "type": "u64"
          },
          {
            "name": "shares",
            "docs": [
              "Shares of the position that left the active pool."
            ],
            "type": "u64"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "coolingShares",
            "docs": [
              "Shares of the cooling pool that the ticket holds."
            ],
            "type": "u64"
          },
          {
            "name": "positionShares",
            "type": "u64"
          },
          {
            "name": "activeStake",
            "type": "u64"
          },
          {
            "name": "coolingStake",
            "type": "u64"
          },
          {
            "name": "readyAt",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "unstakeTicket",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "owner",
            "docs": [
              "Gets the stake, and the rent."
            ],
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "index",
            "docs": [
              "The owner's own number for it."
            ],
            "type": "u64"
          },
          {
            "name": "shares",
            "docs": [
              "Shares of the node's cooling pool."
            ],
            "type": "u64"
          },
          {
            "name": "readyAt",
            "docs": [
              "Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                23
              ]
            }
          }
        ]
      }
    },
    {
      "name": "verifier",
      "docs": [
        "A key that attests hours of nodes. It is active while its bit is set in `Config::active_verifiers`; removal closes the account."
      ],
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "key",
            "type": "pubkey"
          },
          {
            "name": "payer",
            "docs": [
              "Who paid for the account and gets the rent back."
            ],
            "type": "pubkey"
          },
          {
            "name": "index",
            "docs": [
              "Its place in masks, 0..16."
            ],
            "type": "u8"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                22
              ]
            }
          }
        ]
      }
    },
    {
      "name": "verifierAdded",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "verifier",
            "type": "pubkey"
          },
          {
            "name": "index",
            "type": "u8"
          },
          {
            "name": "activeVerifiers",
            "type": "u16"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "verifierRemoved",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "verifier",
            "type": "pubkey"
          },
          {
            "name": "index",
            "type": "u8"
          },
          {
            "name": "activeVerifiers",
            "type": "u16"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "vesting",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "creator",
            "docs": [
              "Who funded it; the Config for a row of the allocation table."
            ],
            "type": "pubkey"
          },
          {
            "name": "id",
            "docs": [
              "The creator's own number for it, or the row."
            ],
            "type": "u64"
          },
          {
            "name": "beneficiary",
            "type": "pubkey"
          },
          {
            "name": "pendingBeneficiary",
            "docs": [
              "May take over as beneficiary; the default key = nobody."
            ],
            "type": "pubkey"
          },
          {
            "name": "payer",
            "docs": [
              "Who paid for the accounts and gets the rent back."
            ],
            "type": "pubkey"
          },
          {
            "name": "mint",
            "docs": [
              "$IO."
            ],
            "type": "pubkey"
          },
          {
            "name": "vault",
            "docs": [
              "Token account at `vault`, vesting, mint; holds what is not released."
            ],
            "type": "pubkey"
          },
          {
            "name": "total",
            "docs": [
              "Base units, like the next two."
            ],
            "type": "u64"
          },
          {
            "name": "atOnce",
            "docs": [
              "Unlocked at the start."
            ],
            "type": "u64"
          },
          {
            "name": "released",
            "docs": [
              "Paid out so far."
            ],
            "type": "u64"
          },
          {
            "name": "startsAt",
            "docs": [
              "Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "firstMonth",
            "docs": [
              "The month at whose end the first tranche unlocks."
            ],
            "type": "u16"
          },
          {
            "name": "tranches",
            "type": "u16"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "vaultBump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                26
              ]
            }
          }
        ]
      }
    },
    {
      "name": "vestingClosed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "vesting",
            "type": "pubkey"
          },
          {
            "name": "payer",
            "docs": [
              "Got the rent."
            ],
            "type": "pubkey"
          },
          {
            "name": "donated",
            "docs": [
              "Base units that strangers had sent to its vault; the treasury got them."
            ],
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "vestingCreated",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "vesting",
            "type": "pubkey"
          },
          {
            "name": "creator",
            "docs": [
              "The Config for a row of the allocation table, whose id is the row."
            ],
            "type": "pubkey"
          },
          {
            "name": "id",
            "type": "u64"
          },
          {
            "name": "beneficiary",
            "type": "pubkey"
          },
          {
            "name": "terms",
            "type": {
              "defined": {
                "name": "vestingTerms"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "vestingReleased",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "vesting",
            "type": "pubkey"
          },
          {
            "name": "beneficiary",
            "type": "pubkey"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "released",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "vestingTerms",
      "docs": [
        "What unlocks when. Amounts in base units of $IO, months of 2,629,800 s."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "total",
            "type": "u64"
          },
          {
            "name": "startsAt",
            "docs": [
              "Unix seconds; at most 240 months from now, before or after."
            ],
            "type": "i64"
          },
          {
            "name": "firstMonth",
            "docs": [
              "The month at whose end the first tranche unlocks, 1..=240; 0 without tranches."
            ],
            "type": "u16"
          },
          {
            "name": "tranches",
            "docs": [
              "Equal monthly tranches, 0..=240; the last one takes what rounding left."
            ],
            "type": "u16"
          },
          {
            "name": "atOnce",
            "docs": [
              "Unlocked at the start; all of it without tranches."
            ],
            "type": "u64"
          }
        ]
      }
    },
    {
      "name": "wide",
      "docs": [
        "A 128-bit number inside a zero-copy account: accounts are aligned to 8 bytes, a `u128` would want 16."
      ],
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "low",
            "type": "u64"
          },
          {
            "name": "high",
            "type": "u64"
          }
        ]
      }
    }
  ],
  "constants": [
    {
      "name": "airdropDomain",
      "docs": [
        "First bytes of what a leaf of an airdrop hashes, after its prefix."
      ],
      "type": "bytes",
      "value": "[105, 111, 45, 110, 101, 116, 58, 97, 105, 114, 100, 114, 111, 112]"
    },
    {
      "name": "airdropRestSecs",
      "docs": [
        "Seconds from the end of the claims to the close: a day in which neither is possible."
      ],
      "type": "i64",
      "value": "86400"
    },
    {
      "name": "attestationSecs",
      "docs": [
        "Seconds after an hour's end in which verifiers attest it, and before which it cannot be closed."
      ],
      "type": "u64",
      "value": "1800"
    },
    {
      "name": "awardSecs",
      "docs": [
        "Seconds after an auction's deadline in which anyone awards its best bid: 20 minutes."
      ],
      "type": "i64",
      "value": "1200"
    },
    {
      "name": "bigJobUnits",
      "docs": [
        "USDC or IO, as a whole number, from which on a finished job moves a reputation."
      ],
      "type": "u64",
      "value": "10"
    },
    {
      "name": "bps",
      "docs": [
        "Basis points of one."
      ],
      "type": "u64",
      "value": "10000"
    },
    {
      "name": "changeLifeSecs",
      "docs": [
        "Seconds after which a queued change lapses: 14 days (protocol.md, Roles)."
      ],
      "type": "i64",
      "value": "1209600"
    },
    {
      "name": "claimsPerPage",
      "docs": [
        "Claims that one page counts (protocol.md, Accounts): 10,000 bytes of bits."
      ],
      "type": "u32",
      "value": "80000"
    },
    {
      "name": "classNameLen",
      "docs": [
        "Bytes of a class name."
      ],
      "type": "u8",
      "value": "32"
    },
    {
      "name": "commissionNoticeSecs",
      "docs": [
        "Seconds from announcing a raised commission to its start: 7 days (economics.md, section 4)."
      ],
      "type": "i64",
      "value": "604800"
    },
    {
      "name": "completeSecs",
      "docs": [
        "A heartbeat this many seconds before the end, or later, completes a job: 10 minutes."
      ],
      "type": "i64",
      "value": "600"
    },
    {
      "name": "daySecs",
      "docs": [
        "A day in seconds."
      ],
      "type": "i64",
      "value": "86400"
    },
    {
      "name": "disputeDepositBps",
      "docs": [
        "What opening a dispute takes, in basis points of the cost."
      ],
      "type": "u64",
      "value": "100"
    },
    {
      "name": "disputeWindowSecs",
      "docs": [
        "Seconds after the end in which a job can be disputed: 24 hours."
      ],
      "type": "i64",
      "value": "86400"
    },
    {
      "name": "emissionHours",
      "docs": [
        "Hours that emit: 240 months."
      ],
      "type": "u64",
      "value": "175320"
    },
    {
      "name": "emissionReserve",
      "docs": [
        "Minted at genesis for the emission: 300,000,000 IO (economics.md, section 1)."
      ],
      "type": "u64",
      "value": "30000000000000000"
    },
    {
      "name": "genesisAllocation",
      "docs": [
        "Minted at genesis for the allocation table: 500,000,000 IO (economics.md, section 1)."
      ],
      "type": "u64",
      "value": "50000000000000000"
    },
    {
      "name": "gpuShareBps",
      "docs": [
        "Share of the GPU pool in each hour when the emission starts, in basis points (economics.md, section 3)."
      ],
      "type": "u16",
      "value": "8000"
    },
    {
      "name": "hourSecs",
      "docs": [
        "A work hour in seconds."
      ],
      "type": "u64",
      "value": "3600"
    },
    {
      "name": "indexRestSecs",
      "docs": [
        "Seconds for which the index of a removed verifier rests, so that no open hour knows it any more."
      ],
      "type": "i64",
      "value": "7200"
    },
    {
      "name": "ioDecimals",
      "docs": [
        "Decimals of the $IO mint (economics.md, section 1)."
      ],
      "type": "u8",
      "value": "8"
    },
    {
      "name": "matureSecs",
      "docs": [
        "Age in seconds at which earnings of a running job may be withdrawn: 24 hours."
      ],
      "type": "i64",
      "value": "86400"
    },
    {
      "name": "maxAirdropLeaves",
      "docs": [
        "Leaves of an airdrop at the most: 2^22, so that a claim with its proof fits a transaction."
      ],
      "type": "u32",
      "value": "4194304"
    },
    {
      "name": "maxAttestations",
      "docs": [
        "Nodes of one `attest` at the most: with more, its events could outgrow what the runtime keeps of a log."
      ],
      "type": "u8",
      "value": "32"
    },
    {
      "name": "maxBidDeposit",
      "docs": [
        "And most: 10 SOL."
      ],
      "type": "u64",
      "value": "10000000000"
    },
    {
      "name": "maxClassRate",
      "docs": [
        "Highest USD rate of a class, in micro-USD per processor-hour: 1,000 USD."
      ],
      "type": "u64",
      "value": "1000000000"
    },
    {
      "name": "maxCommissionBps",
      "docs": [
        "Highest commission of an operator (economics.md, section 4)."
      ],
      "type": "u16",
      "value": "9500"
    },
    {
      "name": "maxCommissionRaiseBps",
      "docs": [
        "Most that an announced commission may lie above the one in force, in basis points (economics.md, section 4)."
      ],
      "type": "u16",
      "value": "500"
    },
    {
      "name": "maxComplexityBps",
      "docs": [
        "Most complexity: 4."
      ],
      "type": "u16",
      "value": "40000"
    },
    {
      "name": "maxCoolingDilutionBits",
      "docs": [
        "Shares that a unit of cooling stake may cost where a node still takes stake, as a power of two. With it no exit ever overflows:",
        "all stake is below 2^57 units, and what a slash makes dearer it makes fewer."
      ],
      "type": "u8",
      "value": "6"
    },
    {
      "name": "maxDifficultyBits",
      "docs": [
        "Hardest proof of a class, in leading zero bits."
      ],
      "type": "u8",
      "value": "40"
    },
    {
      "name": "maxDilutionBits",
      "docs": [
        "Shares that a unit of stake may cost, as a power of two (protocol.md, Staking in shares)."
      ],
      "type": "u8",
      "value": "20"
    },
    {
      "name": "maxHoursPerClose",
      "docs": [
        "Hours that one `close_hour` closes at the most."
      ],
      "type": "u64",
      "value": "48"
    },
    {
      "name": "maxJobSecs",
      "docs": [
        "Longest job in seconds, extensions included: 365 days."
      ],
      "type": "u32",
      "value": "31536000"
    },
    {
      "name": "maxMinutes",
      "docs": [
        "Minutes of an hour: the highest uptime."
      ],
      "type": "u8",
      "value": "60"
    },
    {
      "name": "maxMultiplierBps",
      "docs": [
        "Highest reward multiplier of a class: 100."
      ],
      "type": "u32",
      "value": "1000000"
    },
    {
      "name": "maxPauseSecs",
      "docs": [
        "Longest pause in seconds: 7 days (protocol.md, Roles)."
      ],
      "type": "u32",
      "value": "604800"
    },
    {
      "name": "maxPostSecs",
      "docs": [
        "And at the most: 7 days."
      ],
      "type": "u32",
      "value": "604800"
    },
    {
      "name": "maxProcessors",
      "docs": [
        "Processors of one node at the most."
      ],
      "type": "u16",
      "value": "1024"
    },
    {
      "name": "maxReputation",
      "docs": [
        "Best reputation (economics.md, section 8)."
      ],
      "type": "u16",
      "value": "10000"
    },
    {
      "name": "maxScheduleRest",
      "docs": [
        "What the last month may take over from rounding, in base units (economics.md, section 2)."
      ],
      "type": "u64",
      "value": "1000000"
    },
    {
      "name": "maxSlashBps",
      "docs": [
        "Largest fraction of a slash, in basis points (economics.md, section 4)."
      ],
      "type": "u16",
      "value": "5000"
    },
    {
      "name": "maxTier",
      "docs": [
        "Best connectivity tier."
      ],
      "type": "u8",
      "value": "4"
    },
    {
      "name": "maxUrgencyBps",
      "docs": [
        "Most urgency: 3."
      ],
      "type": "u16",
      "value": "30000"
    },
    {
      "name": "maxVerifiers",
      "docs": [
        "Indices of verifiers."
      ],
      "type": "u8",
      "value": "16"
    },
    {
      "name": "maxVestingMonths",
      "docs": [
        "Months to the first tranche, and tranches, at the most: 20 years. A vesting starts, and an airdrop ends, at most that far",
        "from now."
      ],
      "type": "u16",
      "value": "240"
    },
    {
      "name": "minBidDeposit",
      "docs": [
        "Least lamports that a bid deposits: 0.01 SOL."
      ],
      "type": "u64",
      "value": "10000000"
    },
    {
      "name": "minBilledSecs",
      "docs": [
        "Seconds that a later cancellation pays at the least, and without which a node that stops or falls silent earns nothing: an hour."
      ],
      "type": "u64",
      "value": "3600"
    },
    {
      "name": "minChangeDelaySecs",
      "docs": [
        "Least seconds from queueing a change to applying it: 48 hours (protocol.md, Roles). No parameter goes below."
      ],
      "type": "i64",
      "value": "172800"
    },
    {
      "name": "minClaimWindowSecs",
      "docs": [
        "Least seconds in which an airdrop can be claimed: 30 days."
      ],
      "type": "i64",
      "value": "2592000"
    },
    {
      "name": "minFactorBps",
      "docs": [
        "Complexity and urgency of a market job begin at 1 (economics.md, section 7)."
      ],
      "type": "u16",
      "value": "10000"
    },
    {
      "name": "minJobSecs",
      "docs": [
        "Shortest job in seconds."
      ],
      "type": "u32",
      "value": "60"
    },
    {
      "name": "minPostSecs",
      "docs": [
        "Seconds for which a job waits for a node, at the least: 5 minutes (protocol.md, Job life, for this and what follows)."
      ],
      "type": "u32",
      "value": "300"
    },
    {
      "name": "months",
      "docs": [
        "Months of the emission (economics.md, section 2)."
      ],
      "type": "u16",
      "value": "240"
    },
    {
      "name": "monthSecs",
      "docs": [
        "A month of the emission in seconds: 30.4375 days."
      ],
      "type": "u64",
      "value": "2629800"
    },
    {
      "name": "pauseRestSecs",
      "docs": [
        "Seconds after the end of a pause in which there is no other: 7 days (protocol.md, Roles)."
      ],
      "type": "i64",
      "value": "604800"
    },
    {
      "name": "proofDomain",
      "docs": [
        "First bytes of what a proof of work hashes."
      ],
      "type": "bytes",
      "value": "[105, 111, 45, 110, 101, 116, 58, 112, 114, 111, 111, 102]"
    },
    {
      "name": "regions",
      "docs": [
        "Regions are 0..=31, so that a job can name any set of them in 32 bits."
      ],
      "type": "u8",
      "value": "32"
    },
    {
      "name": "repriceSecs",
      "docs": [
        "Seconds from one step of a class's rate to the next (economics.md, section 7)."
      ],
      "type": "i64",
      "value": "3600"
    },
    {
      "name": "reputationIdleSecs",
      "docs": [
        "Seconds of idleness that halve the distance of a reputation to 5,000: 30 days."
      ],
      "type": "i64",
      "value": "2592000"
    },
    {
      "name": "requirementNoticeSecs",
      "docs": [
        "Seconds after which a raise binds the required stake: of a class's multiplier (economics.md, section 4), and likewise of the",
        "stake unit and of the operator's part."
      ],
      "type": "i64",
      "value": "2592000"
    },
    {
      "name": "resolveSecs",
      "docs": [
        "Seconds in which the resolver decides: 7 days."
      ],
      "type": "i64",
      "value": "604800"
    },
    {
      "name": "ringHours",
      "docs": [
        "Hours that the ring of a pool remembers (protocol.md, Accounts)."
      ],
      "type": "u16",
      "value": "384"
    },
    {
      "name": "seedAirdrop",
      "type": "bytes",
      "value": "[97, 105, 114, 100, 114, 111, 112]"
    },
    {
      "name": "seedAllowance",
      "type": "bytes",
      "value": "[97, 108, 108, 111, 119, 97, 110, 99, 101]"
    },
    {
      "name": "seedAuction",
      "type": "bytes",
      "value": "[97, 117, 99, 116, 105, 111, 110]"
    },
    {
      "name": "seedBid",
      "type": "bytes",
      "value": "[98, 105, 100]"
    },
    {
      "name": "seedClaims",
      "type": "bytes",
      "value": "[99, 108, 97, 105, 109, 115]"
    },
    {
      "name": "seedClass",
      "type": "bytes",
      "value": "[99, 108, 97, 115, 115]"
    },
    {
      "name": "seedConfig",
      "type": "bytes",
      "value": "[99, 111, 110, 102, 105, 103]"
    },
    {
      "name": "seedCpu",
      "docs": [
        "The last seed of the CPU pool: `PoolKind::Cpu` as a byte."
      ],
      "type": "bytes",
      "value": "[1]"
    },
    {
      "name": "seedDevice",
      "type": "bytes",
      "value": "[100, 101, 118, 105, 99, 101]"
    },
    {
      "name": "seedEmission",
      "type": "bytes",
      "value": "[101, 109, 105, 115, 115, 105, 111, 110]"
    },
    {
      "name": "seedGpu",
      "docs": [
        "The last seed of the GPU pool: `PoolKind::Gpu` as a byte."
      ],
      "type": "bytes",
      "value": "[0]"
    },
    {
      "name": "seedJob",
      "type": "bytes",
      "value": "[106, 111, 98]"
    },
    {
      "name": "seedNode",
      "type": "bytes",
      "value": "[110, 111, 100, 101]"
    },
    {
      "name": "seedParamChange",
      "type": "bytes",
      "value": "[112, 97, 114, 97, 109, 45, 99, 104, 97, 110, 103, 101]"
    },
    {
      "name": "seedPool",
      "type": "bytes",
      "value": "[112, 111, 111, 108]"
    },
    {
      "name": "seedSlash",
      "type": "bytes",
      "value": "[115, 108, 97, 115, 104]"
    },
    {
      "name": "seedSpender",
      "docs": [
        "Takes a client's tokens for an extension by a delegate: `spender`, client."
      ],
      "type": "bytes",
      "value": "[115, 112, 101, 110, 100, 101, 114]"
    },
    {
      "name": "seedStake",
      "type": "bytes",
      "value": "[115, 116, 97, 107, 101]"
    },
    {
      "name": "seedTicket",
      "type": "bytes",
      "value": "[116, 105, 99, 107, 101, 116]"
    },
    {
      "name": "seedTreasury",
      "type": "bytes",
      "value": "[116, 114, 101, 97, 115, 117, 114, 121]"
    },
    {
      "name": "seedVault",
      "docs": [
        "Token accounts of the program: `vault`, parent, mint."
      ],
      "type": "bytes",
      "value": "[118, 97, 117, 108, 116]"
    },
    {
      "name": "seedVerifier",
      "type": "bytes",
      "value": "[118, 101, 114, 105, 102, 105, 101, 114]"
    },
    {
      "name": "seedVesting",
      "type": "bytes",
      "value": "[118, 101, 115, 116, 105, 110, 103]"
    },
    {
      "name": "silenceSecs",
      "docs": [
        "Seconds without a heartbeat after which a node is silent: 70 minutes."
      ],
      "type": "i64",
      "value": "4200"
    },
    {
      "name": "silenceSlots",
      "docs": [
        "And slots, both of which must have passed."
      ],
      "type": "u64",
      "value": "8000"
    },
    {
      "name": "slashAppealSecs",
      "docs": [
        "Seconds in which the resolver may overturn a slash, and after which anyone burns it: 30 days."
      ],
      "type": "i64",
      "value": "2592000"
    },
    {
      "name": "slashRestSecs",
      "docs": [
        "Seconds between the end of a slash and the next on the same node: 3 days (protocol.md, A slash)."
      ],
      "type": "i64",
      "value": "259200"
    },
    {
      "name": "startSecs",
      "docs": [
        "Seconds to accept an award, and to start: 20 minutes."
      ],
      "type": "i64",
      "value": "1200"
    },
    {
      "name": "startSlots",
      "docs": [
        "And slots, both of which must have passed."
      ],
      "type": "u64",
      "value": "2300"
    },
    {
      "name": "trialSecs",
      "docs": [
        "Seconds from the start in which a client's cancellation pays by the second only: 10 minutes."
      ],
      "type": "i64",
      "value": "600"
    },
    {
      "name": "usdcDecimals",
      "docs": [
        "Decimals of the USDC mint."
      ],
      "type": "u8",
      "value": "6"
    }
  ]
};

/** The IDL in the camelCase form that the type above describes. */
export const IDL: IoNet = {
  "address": "ioNuzpQh77XTK8MGjSZ4upU1gadbngACRLU39XpiAoc",
  "metadata": {
    "name": "ioNet",
    "version": "0.1.0",
    "spec": "0.1.0",
    "description": "The on-chain economy of a decentralised GPU market: emission, staking, work"
  },
  "instructions": [
    {
      "name": "acceptAdmin",
      "docs": [
        "The proposed admin takes over. Pause does not stop it."
      ],
      "discriminator": [
        112,
        42,
        45,
        90,
        116,
        181,
        13,
        170
      ],
      "accounts": [
        {
          "name": "pendingAdmin",
          "docs": [
            "The proposed admin of the config."
          ],
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Gets the admin."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "acceptBeneficiary",
      "docs": [
        "The proposed beneficiary takes over. Pause does not stop it."
      ],
      "discriminator": [
        85,
        91,
        40,
        96,
        188,
        166,
        162,
        38
      ],
      "accounts": [
        {
          "name": "pendingBeneficiary",
          "docs": [
            "The proposed beneficiary of the vesting."
          ],
          "signer": true,
          "relations": [
            "vesting"
          ]
        },
        {
          "name": "vesting",
          "docs": [
            "Gets the beneficiary."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "acceptJob",
      "docs": [
        "The operator of an eligible node takes a job and pays the bond. Pause does not stop it."
      ],
      "discriminator": [
        43,
        201,
        124,
        1,
        19,
        189,
        96,
        10
      ],
      "accounts": [
        {
          "name": "operator",
          "docs": [
            "The operator of the node; pays the bond."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells what stake is required."
          ]
        },
        {
          "name": "class",
          "docs": [
            "The class of node and job."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node that takes the job."
          ],
          "writable": true
        },
        {
          "name": "job",
          "docs": [
            "The job that is taken."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "source",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": [
        {
          "name": "postedAt",
          "type": "i64"
        }
      ]
    },
    {
      "name": "allocate",
      "docs": [
        "The admin moves a row of the allocation table into its vesting, once a row. Pause does not stop it."
      ],
      "discriminator": [
        64,
        38,
        189,
        129,
        24,
        157,
        82,
        136
      ],
      "accounts": [
        {
          "name": "admin",
          "docs": [
            "Pays for the accounts."
          ],
          "writable": true,
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Authority of the genesis vault and creator of the vesting; remembers the row."
          ],
          "writable": true
        },
        {
          "name": "genesisVault",
          "writable": true
        },
        {
          "name": "vesting",
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "ioMint",
          "relations": [
            "config"
          ]
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the accounts."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "args",
          "type": {
            "defined": {
              "name": "allocateArgs"
            }
          }
        }
      ]
    },
    {
      "name": "announceCommission",
      "docs": [
        "The operator announces a commission. Pause does not stop it."
      ],
      "discriminator": [
        10,
        95,
        42,
        144,
        190,
        25,
        58,
        234
      ],
      "accounts": [
        {
          "name": "operator",
          "docs": [
            "The operator of the node."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells which hour runs."
          ]
        },
        {
          "name": "node",
          "docs": [
            "Gets the rate."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "commissionBps",
          "type": "u16"
        }
      ]
    },
    {
      "name": "applyChange",
      "docs": [
        "Anyone applies a change that is ready. Pause does not stop it."
      ],
      "discriminator": [
        248,
        177,
        9,
        41,
        50,
        98,
        255,
        50
      ],
      "accounts": [
        {
          "name": "payer",
          "docs": [
            "Anyone; pays for the class or the verifier that the change creates."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Gets the parameter, the role or the verifier."
          ],
          "writable": true
        },
        {
          "name": "queued",
          "docs": [
            "The change that is applied. (`dup`, as in `genesis`: no other account here can be one.)"
          ],
          "writable": true
        },
        {
          "name": "rentPayer",
          "writable": true,
          "relations": [
            "queued"
          ]
        },
        {
          "name": "created",
          "writable": true,
          "optional": true
        },
        {
          "name": "class",
          "docs": [
            "The class that the change is for."
          ],
          "writable": true,
          "optional": true
        },
        {
          "name": "gpuPool",
          "docs": [
            "Where the change splits the pools: the GPU pool."
          ],
          "writable": true,
          "optional": true
        },
        {
          "name": "cpuPool",
          "docs": [
            "Where the change splits the pools: the CPU pool."
          ],
          "writable": true,
          "optional": true
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the accounts."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": []
    },
    {
      "name": "attest",
      "docs": [
        "A verifier attests the last hour of many nodes of one class. Pause does not stop it."
      ],
      "discriminator": [
        83,
        148,
        120,
        119,
        144,
        139,
        117,
        160
      ],
      "accounts": [
        {
          "name": "key",
          "docs": [
            "The verifier's key."
          ],
          "signer": true
        },
        {
          "name": "verifier",
          "docs": [
            "The verifier of that key."
          ]
        },
        {
          "name": "config",
          "docs": [
            "Names the active verifiers, the quorum and the weight points."
          ]
        },
        {
          "name": "class",
          "docs": [
            "The class of all nodes of this call."
          ],
          "writable": true
        },
        {
          "name": "pool",
          "docs": [
            "The pool of the class."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "args",
          "type": {
            "defined": {
              "name": "attestArgs"
            }
          }
        }
      ]
    },
    {
      "name": "awardBid",
      "docs": [
        "The client awards a bid; after the deadline anyone awards the best. Pause does not stop it."
      ],
      "discriminator": [
        178,
        22,
        34,
        237,
        127,
        169,
        79,
        147
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "The client, or anyone after the deadline."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells what stake is required."
          ]
        },
        {
          "name": "class",
          "docs": [
            "The class of node and job."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node of the bid."
          ]
        },
        {
          "name": "job",
          "docs": [
            "The job that is awarded."
          ],
          "writable": true
        },
        {
          "name": "bid",
          "docs": [
            "The bid that wins."
          ]
        }
      ],
      "args": [
        {
          "name": "maxRate",
          "type": "u64"
        }
      ]
    },
    {
      "name": "burnFees",
      "docs": [
        "Anyone burns all $IO of the treasury. Pause does not stop it."
      ],
      "discriminator": [
        168,
        44,
        58,
        192,
        86,
        185,
        137,
        184
      ],
      "accounts": [
        {
          "name": "treasury",
          "docs": [
            "Authority of the vault; counts what is burned."
          ],
          "writable": true
        },
        {
          "name": "ioVault",
          "writable": true
        },
        {
          "name": "ioMint",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Burns the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "burnSlash",
      "docs": [
        "Anyone burns a slash that nobody has overturned in 30 days. Pause does not stop it."
      ],
      "discriminator": [
        36,
        2,
        80,
        98,
        111,
        77,
        122,
        185
      ],
      "accounts": [
        {
          "name": "node",
          "docs": [
            "The node that is slashed; authority of the vault."
          ],
          "writable": true
        },
        {
          "name": "treasury",
          "docs": [
            "Counts what is burned."
          ],
          "writable": true
        },
        {
          "name": "slash",
          "docs": [
            "The open slash of the node."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "ioMint",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Burns the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "cancelChange",
      "docs": [
        "The admin cancels a queued change; anyone one that can no longer be applied. Pause does not stop it."
      ],
      "discriminator": [
        100,
        30,
        4,
        148,
        3,
        244,
        243,
        168
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "The admin of the config, or anyone where the change can no longer be applied."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Names the admin."
          ]
        },
        {
          "name": "queued",
          "docs": [
            "The change that is cancelled. (`dup`, as in `genesis`: no other account here can be one.)"
          ],
          "writable": true
        },
        {
          "name": "rentPayer",
          "writable": true,
          "relations": [
            "queued"
          ]
        }
      ],
      "args": []
    },
    {
      "name": "cancelJob",
      "docs": [
        "The client ends the job. Pause does not stop it."
      ],
      "discriminator": [
        126,
        241,
        155,
        241,
        50,
        236,
        83,
        118
      ],
      "accounts": [
        {
          "name": "client",
          "docs": [
            "The client of the job."
          ],
          "signer": true
        },
        {
          "name": "job",
          "docs": [
            "The job that is cancelled."
          ],
          "writable": true
        },
        {
          "name": "node",
          "docs": [
            "The node, once one is assigned."
          ],
          "writable": true,
          "optional": true
        },
        {
          "name": "class",
          "docs": [
            "The class, once the job runs."
          ],
          "writable": true,
          "optional": true
        }
      ],
      "args": []
    },
    {
      "name": "cancelUnstake",
      "docs": [
        "The owner puts a ticket's stake back to work. Pause does not stop it."
      ],
      "discriminator": [
        64,
        65,
        53,
        227,
        125,
        153,
        3,
        167
      ],
      "accounts": [
        {
          "name": "owner",
          "docs": [
            "Pays for the position where it was closed; gets the ticket's rent back."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells the capacity."
          ]
        },
        {
          "name": "class",
          "docs": [
            "Tells what stake the node needs."
          ]
        },
        {
          "name": "pool",
          "docs": [
            "The pool of the node: tells whether its last hour is closed."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node of the ticket."
          ],
          "writable": true
        },
        {
          "name": "position",
          "writable": true
        },
        {
          "name": "ticket",
          "docs": [
            "The ticket that is cancelled."
          ],
          "writable": true
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the position."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": []
    },
    {
      "name": "claimAirdrop",
      "docs": [
        "Anyone claims a leaf of an airdrop to its claimant. Pause does not stop it."
      ],
      "discriminator": [
        137,
        50,
        122,
        111,
        89,
        254,
        8,
        20
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "Anyone, or the claimant."
          ],
          "signer": true
        },
        {
          "name": "airdrop",
          "docs": [
            "What is claimed from."
          ],
          "writable": true,
          "relations": [
            "claimPage"
          ]
        },
        {
          "name": "claimPage",
          "docs": [
            "Remembers the claim."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "destination",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": [
        {
          "name": "args",
          "type": {
            "defined": {
              "name": "claimAirdropArgs"
            }
          }
        }
      ]
    },
    {
      "name": "claimCommission",
      "docs": [
        "The payout owner takes the node's commission. Pause does not stop it."
      ],
      "discriminator": [
        12,
        9,
        15,
        170,
        155,
        235,
        124,
        254
      ],
      "accounts": [
        {
          "name": "payoutOwner",
          "docs": [
            "The payout owner of the node."
          ],
          "signer": true
        },
        {
          "name": "node",
          "docs": [
            "Owes the commission."
          ],
          "writable": true
        },
        {
          "name": "emission",
          "docs": [
            "Authority of the reserve vault."
          ]
        },
        {
          "name": "reserveVault",
          "writable": true,
          "relations": [
            "emission"
          ]
        },
        {
          "name": "destination",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "claimRewards",
      "docs": [
        "The owner takes a position's rewards. Pause does not stop it."
      ],
      "discriminator": [
        4,
        144,
        132,
        71,
        116,
        23,
        151,
        80
      ],
      "accounts": [
        {
          "name": "owner",
          "docs": [
            "The owner of the position."
          ],
          "signer": true
        },
        {
          "name": "position",
          "docs": [
            "The position that claims."
          ],
          "writable": true
        },
        {
          "name": "node",
          "docs": [
            "Tells the reward index."
          ]
        },
        {
          "name": "emission",
          "docs": [
            "Authority of the reserve vault."
          ]
        },
        {
          "name": "reserveVault",
          "writable": true,
          "relations": [
            "emission"
          ]
        },
        {
          "name": "destination",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "clearRole",
      "docs": [
        "The admin takes a role from its key at once. Pause does not stop it."
      ],
      "discriminator": [
        58,
        115,
        71,
        221,
        1,
        104,
        177,
        68
      ],
      "accounts": [
        {
          "name": "admin",
          "docs": [
            "The admin of the config."
          ],
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Loses the key."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "role",
          "type": {
            "defined": {
              "name": "role"
            }
          }
        }
      ]
    },
    {
      "name": "closeAirdrop",
      "docs": [
        "Anyone closes an airdrop after its claims; what is left goes to the funder. Pause does not stop it."
      ],
      "discriminator": [
        85,
        138,
        99,
        129,
        104,
        203,
        94,
        4
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "Anyone, or the funder."
          ],
          "signer": true
        },
        {
          "name": "airdrop",
          "docs": [
            "The airdrop that is closed."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true,
          "relations": [
            "airdrop"
          ]
        },
        {
          "name": "funder",
          "writable": true,
          "relations": [
            "airdrop"
          ]
        },
        {
          "name": "destination",
          "writable": true
        },
        {
          "name": "treasury",
          "docs": [
            "Names its vault."
          ]
        },
        {
          "name": "ioVault",
          "writable": true,
          "relations": [
            "treasury"
          ]
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Closes the vault."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "closeAuction",
      "docs": [
        "Anyone closes an auction that is over. Pause does not stop it."
      ],
      "discriminator": [
        225,
        129,
        91,
        48,
        215,
        73,
        203,
        172
      ],
      "accounts": [
        {
          "name": "auction",
          "docs": [
            "The auction that is closed."
          ],
          "writable": true
        },
        {
          "name": "payer",
          "writable": true,
          "relations": [
            "auction"
          ]
        }
      ],
      "args": []
    },
    {
      "name": "closeClaimPage",
      "docs": [
        "Anyone closes a page of claims after their end. Pause does not stop it."
      ],
      "discriminator": [
        144,
        148,
        212,
        23,
        22,
        138,
        28,
        134
      ],
      "accounts": [
        {
          "name": "airdrop",
          "docs": [
            "Loses the page."
          ],
          "writable": true,
          "relations": [
            "claimPage"
          ]
        },
        {
          "name": "claimPage",
          "docs": [
            "The page that is closed."
          ],
          "writable": true
        },
        {
          "name": "payer",
          "writable": true,
          "relations": [
            "claimPage"
          ]
        }
      ],
      "args": []
    },
    {
      "name": "closeHour",
      "docs": [
        "Anyone closes a pool's open hours up to and including `last_hour`, at most 48. Pause does not stop it."
      ],
      "discriminator": [
        225,
        136,
        111,
        212,
        33,
        25,
        108,
        108
      ],
      "accounts": [
        {
          "name": "emission",
          "docs": [
            "Tells what each hour releases."
          ]
        },
        {
          "name": "pool",
          "docs": [
            "The pool whose hours are closed."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "lastHour",
          "type": "u64"
        }
      ]
    },
    {
      "name": "closeJob",
      "docs": [
        "Anyone closes a job that is final and owes nobody. Pause does not stop it."
      ],
      "discriminator": [
        90,
        100,
        180,
        200,
        200,
        163,
        120,
        182
      ],
      "accounts": [
        {
          "name": "job",
          "docs": [
            "The job that is closed."
          ],
          "writable": true
        },
        {
          "name": "client",
          "writable": true,
          "relations": [
            "job"
          ]
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "treasury",
          "docs": [
            "Counts the fees."
          ],
          "writable": true
        },
        {
          "name": "treasuryVault",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "closePosition",
      "docs": [
        "The owner closes an empty position. Pause does not stop it."
      ],
      "discriminator": [
        123,
        134,
        81,
        0,
        49,
        68,
        98,
        98
      ],
      "accounts": [
        {
          "name": "owner",
          "docs": [
            "The owner of the position; gets its rent back."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "node",
          "docs": [
            "The node of the position."
          ]
        },
        {
          "name": "position",
          "docs": [
            "The position that is closed."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "closeVesting",
      "docs": [
        "Anyone closes a vesting that has released all. Pause does not stop it."
      ],
      "discriminator": [
        231,
        75,
        231,
        133,
        93,
        227,
        250,
        252
      ],
      "accounts": [
        {
          "name": "vesting",
          "docs": [
            "The vesting that is closed."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true,
          "relations": [
            "vesting"
          ]
        },
        {
          "name": "payer",
          "writable": true,
          "relations": [
            "vesting"
          ]
        },
        {
          "name": "treasury",
          "docs": [
            "Names its vault."
          ]
        },
        {
          "name": "ioVault",
          "writable": true,
          "relations": [
            "treasury"
          ]
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Closes the vault."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "compoundRewards",
      "docs": [
        "The owner stakes a position's rewards to the same node. Pause stops it."
      ],
      "discriminator": [
        254,
        191,
        226,
        120,
        82,
        115,
        5,
        87
      ],
      "accounts": [
        {
          "name": "owner",
          "docs": [
            "The owner of the position."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells the capacity."
          ]
        },
        {
          "name": "class",
          "docs": [
            "Tells what stake the node needs."
          ]
        },
        {
          "name": "pool",
          "docs": [
            "The pool of the node: tells whether its last hour is closed."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node of the position."
          ],
          "writable": true
        },
        {
          "name": "position",
          "docs": [
            "The position that grows."
          ],
          "writable": true
        },
        {
          "name": "emission",
          "docs": [
            "Authority of the reserve vault."
          ]
        },
        {
          "name": "reserveVault",
          "writable": true,
          "relations": [
            "emission"
          ]
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "createAirdrop",
      "docs": [
        "Anyone creates an airdrop and funds it whole. Pause does not stop it."
      ],
      "discriminator": [
        227,
        135,
        208,
        66,
        137,
        177,
        80,
        94
      ],
      "accounts": [
        {
          "name": "funder",
          "docs": [
            "Funds it and pays for the accounts."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Names the $IO mint."
          ]
        },
        {
          "name": "airdrop",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  97,
                  105,
                  114,
                  100,
                  114,
                  111,
                  112
                ]
              },
              {
                "kind": "account",
                "path": "funder"
              },
              {
                "kind": "arg",
                "path": "args.id"
              }
            ]
          }
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "source",
          "writable": true
        },
        {
          "name": "ioMint",
          "relations": [
            "config"
          ]
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the accounts."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "args",
          "type": {
            "defined": {
              "name": "createAirdropArgs"
            }
          }
        }
      ]
    },
    {
      "name": "createVesting",
      "docs": [
        "Anyone grants $IO that unlocks by month. Pause does not stop it."
      ],
      "discriminator": [
        135,
        184,
        171,
        156,
        197,
        162,
        246,
        44
      ],
      "accounts": [
        {
          "name": "creator",
          "docs": [
            "Funds it and pays for the accounts."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Names the $IO mint."
          ]
        },
        {
          "name": "vesting",
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "source",
          "writable": true
        },
        {
          "name": "ioMint",
          "relations": [
            "config"
          ]
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the accounts."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "args",
          "type": {
            "defined": {
              "name": "createVestingArgs"
            }
          }
        }
      ]
    },
    {
      "name": "disputeJob",
      "docs": [
        "Client or operator dispute a job, once. Pause does not stop it."
      ],
      "discriminator": [
        101,
        104,
        253,
        231,
        1,
        139,
        108,
        100
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "The client or the operator of the job; pays the deposit."
          ],
          "signer": true
        },
        {
          "name": "job",
          "docs": [
            "The job that is disputed."
          ],
          "writable": true
        },
        {
          "name": "node",
          "docs": [
            "The node of the job."
          ],
          "writable": true
        },
        {
          "name": "class",
          "docs": [
            "The class of the job."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "source",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "expireDispute",
      "docs": [
        "Anyone ends a dispute that nobody has decided. Pause does not stop it."
      ],
      "discriminator": [
        241,
        116,
        178,
        182,
        234,
        173,
        61,
        120
      ],
      "accounts": [
        {
          "name": "job",
          "docs": [
            "The disputed job."
          ],
          "writable": true
        },
        {
          "name": "node",
          "docs": [
            "The node of the job."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "expireJob",
      "docs": [
        "Anyone ends a job whose deadline has passed. Pause does not stop it."
      ],
      "discriminator": [
        127,
        5,
        119,
        250,
        214,
        255,
        102,
        168
      ],
      "accounts": [
        {
          "name": "job",
          "docs": [
            "The job that is ended."
          ],
          "writable": true
        },
        {
          "name": "node",
          "docs": [
            "The node, once one is assigned."
          ],
          "writable": true,
          "optional": true
        },
        {
          "name": "class",
          "docs": [
            "The class, once the job runs."
          ],
          "writable": true,
          "optional": true
        },
        {
          "name": "bid",
          "docs": [
            "The awarded bid, where it was not accepted."
          ],
          "writable": true,
          "optional": true
        },
        {
          "name": "client",
          "writable": true,
          "optional": true
        }
      ],
      "args": []
    },
    {
      "name": "extendJob",
      "docs": [
        "The client or a delegate adds seconds at the same rate. Pause does not stop it."
      ],
      "discriminator": [
        161,
        112,
        86,
        185,
        160,
        145,
        91,
        179
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "The client, or a delegate."
          ],
          "signer": true
        },
        {
          "name": "job",
          "docs": [
            "The job that is extended."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "source",
          "writable": true
        },
        {
          "name": "allowance",
          "docs": [
            "The allowance of a delegate."
          ],
          "writable": true,
          "optional": true
        },
        {
          "name": "spender",
          "optional": true
        },
        {
          "name": "operator",
          "docs": [
            "The operator of the job, where he has to agree."
          ],
          "signer": true,
          "optional": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": [
        {
          "name": "secs",
          "type": "u32"
        }
      ]
    },
    {
      "name": "fillAuction",
      "docs": [
        "A seller gives $IO, which is burned, for USDC of the treasury. Pause does not stop it."
      ],
      "discriminator": [
        51,
        225,
        89,
        197,
        65,
        5,
        178,
        250
      ],
      "accounts": [
        {
          "name": "seller",
          "docs": [
            "Sells; owner of `source`."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells what prices count."
          ]
        },
        {
          "name": "treasury",
          "docs": [
            "Authority of the USDC vault; counts what is spent and bought."
          ],
          "writable": true
        },
        {
          "name": "auction",
          "docs": [
            "The auction that is filled."
          ],
          "writable": true
        },
        {
          "name": "price"
        },
        {
          "name": "ioMint",
          "writable": true
        },
        {
          "name": "source",
          "writable": true
        },
        {
          "name": "usdcVault",
          "writable": true
        },
        {
          "name": "destination",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves and burns the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": [
        {
          "name": "usdc",
          "type": "u64"
        },
        {
          "name": "maxIo",
          "type": "u64"
        }
      ]
    },
    {
      "name": "finishJob",
      "docs": [
        "Anyone ends a job that is complete. Pause does not stop it."
      ],
      "discriminator": [
        115,
        217,
        118,
        176,
        79,
        203,
        200,
        194
      ],
      "accounts": [
        {
          "name": "job",
          "docs": [
            "The job that is finished."
          ],
          "writable": true
        },
        {
          "name": "node",
          "docs": [
            "The node of the job."
          ],
          "writable": true
        },
        {
          "name": "class",
          "docs": [
            "The class of the job."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "genesis",
      "docs": [
        "The admin and the mint authority mint the 800,000,000 IO and give the mint authority up, once. Pause does not stop it."
      ],
      "discriminator": [
        84,
        75,
        17,
        70,
        125,
        234,
        87,
        146
      ],
      "accounts": [
        {
          "name": "admin",
          "docs": [
            "Pays for the genesis vault."
          ],
          "writable": true,
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "mintAuthority",
          "docs": [
            "The mint authority of $IO, for the last time."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Authority of the genesis vault; keeps the time."
          ],
          "writable": true
        },
        {
          "name": "ioMint",
          "docs": [
            "$IO, not minted yet and never to be frozen. (`dup`: no other account here can be a mint, so the check for it, a hash set",
            "of 10 KB of program, is left out.)"
          ],
          "writable": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "emission",
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  101,
                  109,
                  105,
                  115,
                  115,
                  105,
                  111,
                  110
                ]
              }
            ]
          }
        },
        {
          "name": "reserveVault",
          "docs": [
            "Receives 300,000,000 IO."
          ],
          "writable": true
        },
        {
          "name": "genesisVault",
          "docs": [
            "Receives 500,000,000 IO for the allocation table."
          ],
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the accounts."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": []
    },
    {
      "name": "heartbeat",
      "docs": [
        "The device says that it serves the job. Pause does not stop it."
      ],
      "discriminator": [
        202,
        104,
        56,
        6,
        240,
        170,
        63,
        134
      ],
      "accounts": [
        {
          "name": "device",
          "docs": [
            "The device key of the node."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells the hour."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node of the job."
          ],
          "writable": true
        },
        {
          "name": "job",
          "docs": [
            "The job that is served."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "initConfig",
      "docs": [
        "The upgrade authority creates config, treasury and reserve vault, once. Pause does not stop it."
      ],
      "discriminator": [
        23,
        235,
        115,
        232,
        168,
        96,
        1,
        231
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "Pays for the accounts."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "programData",
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  10,
                  181,
                  64,
                  179,
                  209,
                  155,
                  127,
                  200,
                  54,
                  235,
                  199,
                  223,
                  128,
                  227,
                  252,
                  85,
                  255,
                  12,
                  2,
                  171,
                  106,
                  203,
                  232,
                  124,
                  233,
                  170,
                  24,
                  38,
                  195,
                  182,
                  119,
                  235
                ]
              }
            ],
            "program": {
              "kind": "const",
              "value": [
                2,
                168,
                246,
                145,
                78,
                136,
                161,
                176,
                226,
                16,
                21,
                62,
                247,
                99,
                174,
                43,
                0,
                194,
                185,
                61,
                22,
                193,
                36,
                210,
                192,
                83,
                122,
                16,
                4,
                128,
                0,
                0
              ]
            }
          }
        },
        {
          "name": "config",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  99,
                  111,
                  110,
                  102,
                  105,
                  103
                ]
              }
            ]
          }
        },
        {
          "name": "treasury",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  116,
                  114,
                  101,
                  97,
                  115,
                  117,
                  114,
                  121
                ]
              }
            ]
          }
        },
        {
          "name": "emission",
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  101,
                  109,
                  105,
                  115,
                  115,
                  105,
                  111,
                  110
                ]
              }
            ]
          }
        },
        {
          "name": "ioMint",
          "docs": [
            "$IO: a mint of the classic token program with 8 decimals that nobody can freeze."
          ]
        },
        {
          "name": "usdcMint",
          "docs": [
            "USDC: a mint of the classic token program with 6 decimals; its issuer may freeze, so payouts go to any account of the payee."
          ]
        },
        {
          "name": "treasuryIoVault",
          "writable": true
        },
        {
          "name": "treasuryUsdcVault",
          "writable": true
        },
        {
          "name": "reserveVault",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Opens the vaults."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the accounts."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "setup",
          "type": {
            "defined": {
              "name": "setup"
            }
          }
        }
      ]
    },
    {
      "name": "moveStake",
      "docs": [
        "The owner moves a ready ticket's stake to another node. Pause stops it."
      ],
      "discriminator": [
        43,
        206,
        117,
        102,
        141,
        152,
        218,
        230
      ],
      "accounts": [
        {
          "name": "owner",
          "docs": [
            "Pays for the position where it is new; gets the ticket's rent back."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells minimum and capacity."
          ]
        },
        {
          "name": "class",
          "docs": [
            "Tells what stake the node that is staked to needs."
          ]
        },
        {
          "name": "pool",
          "docs": [
            "The pool of the node that is staked to: tells whether its last hour is closed."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node of the ticket; authority of the vault."
          ],
          "writable": true
        },
        {
          "name": "toNode",
          "docs": [
            "The node that is staked to."
          ],
          "writable": true
        },
        {
          "name": "ticket",
          "docs": [
            "The ticket that is moved."
          ],
          "writable": true
        },
        {
          "name": "position",
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "toVault",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the position."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": []
    },
    {
      "name": "openAuction",
      "docs": [
        "Anyone opens the auction of the running period. Pause stops it."
      ],
      "discriminator": [
        48,
        60,
        204,
        12,
        175,
        130,
        173,
        33
      ],
      "accounts": [
        {
          "name": "payer",
          "docs": [
            "Pays for the auction; gets its rent back."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells period, length, lot and factors."
          ]
        },
        {
          "name": "treasury",
          "docs": [
            "Tells when the next may begin."
          ],
          "writable": true
        },
        {
          "name": "usdcVault"
        },
        {
          "name": "auction",
          "writable": true
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the auction."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": []
    },
    {
      "name": "openClaimPage",
      "docs": [
        "Anyone opens a page of claims. Pause does not stop it."
      ],
      "discriminator": [
        141,
        104,
        159,
        156,
        232,
        68,
        0,
        15
      ],
      "accounts": [
        {
          "name": "payer",
          "docs": [
            "Pays for the account."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "airdrop",
          "docs": [
            "Counts the page."
          ],
          "writable": true
        },
        {
          "name": "claimPage",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  99,
                  108,
                  97,
                  105,
                  109,
                  115
                ]
              },
              {
                "kind": "account",
                "path": "airdrop"
              },
              {
                "kind": "arg",
                "path": "page"
              }
            ]
          }
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the account."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "page",
          "type": "u32"
        }
      ]
    },
    {
      "name": "openHour",
      "docs": [
        "Anyone opens the running hour of a pool for proofs. Pause does not stop it."
      ],
      "discriminator": [
        238,
        205,
        56,
        94,
        112,
        68,
        110,
        189
      ],
      "accounts": [
        {
          "name": "pool",
          "docs": [
            "Gets the seed."
          ],
          "writable": true
        },
        {
          "name": "slotHashes",
          "address": "SysvarS1otHashes111111111111111111111111111"
        }
      ],
      "args": []
    },
    {
      "name": "openSlash",
      "docs": [
        "The slasher opens a slash of a node. Pause does not stop it."
      ],
      "discriminator": [
        150,
        121,
        94,
        80,
        8,
        130,
        245,
        119
      ],
      "accounts": [
        {
          "name": "slasher",
          "docs": [
            "Pays for the account."
          ],
          "writable": true,
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Names the slasher."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node that is slashed."
          ],
          "writable": true
        },
        {
          "name": "slash",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  115,
                  108,
                  97,
                  115,
                  104
                ]
              },
              {
                "kind": "account",
                "path": "node"
              },
              {
                "kind": "arg",
                "path": "offence.code"
              },
              {
                "kind": "arg",
                "path": "offence.hour"
              }
            ]
          }
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the account."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "offence",
          "type": {
            "defined": {
              "name": "offence"
            }
          }
        }
      ]
    },
    {
      "name": "overturnSlash",
      "docs": [
        "The resolver overturns an open slash. Pause does not stop it."
      ],
      "discriminator": [
        187,
        8,
        213,
        217,
        231,
        87,
        116,
        249
      ],
      "accounts": [
        {
          "name": "resolver",
          "docs": [
            "The resolver of the config."
          ],
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Names the resolver."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node whose border opens."
          ],
          "writable": true
        },
        {
          "name": "slash",
          "docs": [
            "The open slash of the node."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "pause",
      "docs": [
        "The pauser stops entries for at most 7 days. Pause does not stop it."
      ],
      "discriminator": [
        211,
        22,
        221,
        251,
        74,
        121,
        193,
        47
      ],
      "accounts": [
        {
          "name": "pauser",
          "docs": [
            "The pauser of the config."
          ],
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Gets the pause."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "secs",
          "type": "u32"
        }
      ]
    },
    {
      "name": "placeBid",
      "docs": [
        "The operator of an eligible node bids for an auctioned job, an hour of the whole job. Pause stops it."
      ],
      "discriminator": [
        238,
        77,
        148,
        91,
        200,
        151,
        92,
        146
      ],
      "accounts": [
        {
          "name": "operator",
          "docs": [
            "The operator of the node; pays deposit and rent."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells the pause and what stake is required."
          ]
        },
        {
          "name": "class",
          "docs": [
            "The class of node and job."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node that bids."
          ]
        },
        {
          "name": "job",
          "docs": [
            "The job, which remembers the best bid."
          ],
          "writable": true
        },
        {
          "name": "bid",
          "writable": true
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the bid."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "rate",
          "type": "u64"
        },
        {
          "name": "postedAt",
          "type": "i64"
        }
      ]
    },
    {
      "name": "postJob",
      "docs": [
        "A client posts a job and pays its cost and fees into the job's own vault. Pause stops it."
      ],
      "discriminator": [
        34,
        208,
        58,
        248,
        129,
        234,
        179,
        211
      ],
      "accounts": [
        {
          "name": "client",
          "docs": [
            "Pays, for the accounts too."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells fees, mints and what prices count."
          ]
        },
        {
          "name": "class",
          "docs": [
            "The class of device that is wanted; tells the rate on the market."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node of a direct job."
          ],
          "optional": true
        },
        {
          "name": "price",
          "optional": true
        },
        {
          "name": "mint"
        },
        {
          "name": "job",
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "source",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the accounts."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "terms",
          "type": {
            "defined": {
              "name": "jobTerms"
            }
          }
        }
      ]
    },
    {
      "name": "proposeAdmin",
      "docs": [
        "The admin names who may take over, or nobody. Pause does not stop it."
      ],
      "discriminator": [
        121,
        214,
        199,
        212,
        87,
        39,
        117,
        234
      ],
      "accounts": [
        {
          "name": "admin",
          "docs": [
            "The admin of the config."
          ],
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Gets the proposal."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "pendingAdmin",
          "type": {
            "option": "pubkey"
          }
        }
      ]
    },
    {
      "name": "proposeBeneficiary",
      "docs": [
        "The beneficiary names who may take over, or nobody. Pause does not stop it."
      ],
      "discriminator": [
        246,
        96,
        187,
        232,
        161,
        62,
        153,
        83
      ],
      "accounts": [
        {
          "name": "beneficiary",
          "docs": [
            "The beneficiary of the vesting."
          ],
          "signer": true,
          "relations": [
            "vesting"
          ]
        },
        {
          "name": "vesting",
          "docs": [
            "Gets the proposal."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "pendingBeneficiary",
          "type": {
            "option": "pubkey"
          }
        }
      ]
    },
    {
      "name": "queueChange",
      "docs": [
        "The admin queues a change of a parameter, a role, a class, the verifiers or the pools' split. Pause does not stop it."
      ],
      "discriminator": [
        86,
        150,
        134,
        232,
        202,
        133,
        157,
        253
      ],
      "accounts": [
        {
          "name": "admin",
          "docs": [
            "Pays for the account."
          ],
          "writable": true,
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Names the admin and the delay."
          ]
        },
        {
          "name": "queued",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  112,
                  97,
                  114,
                  97,
                  109,
                  45,
                  99,
                  104,
                  97,
                  110,
                  103,
                  101
                ]
              },
              {
                "kind": "arg",
                "path": "args.index"
              }
            ]
          }
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the account."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "args",
          "type": {
            "defined": {
              "name": "queueChangeArgs"
            }
          }
        }
      ]
    },
    {
      "name": "rateJob",
      "docs": [
        "The client rates a job that has run, 1 to 5 stars. Pause does not stop it."
      ],
      "discriminator": [
        64,
        150,
        111,
        193,
        195,
        227,
        234,
        252
      ],
      "accounts": [
        {
          "name": "client",
          "docs": [
            "The client of the job."
          ],
          "signer": true
        },
        {
          "name": "job",
          "docs": [
            "The job that is rated."
          ],
          "writable": true
        },
        {
          "name": "node",
          "docs": [
            "The node of the job."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "stars",
          "type": "u8"
        }
      ]
    },
    {
      "name": "registerNode",
      "docs": [
        "Anyone registers a node; operator and device key sign. Pause stops it."
      ],
      "discriminator": [
        102,
        85,
        117,
        114,
        194,
        188,
        211,
        168
      ],
      "accounts": [
        {
          "name": "operator",
          "docs": [
            "Pays for the accounts."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "device",
          "docs": [
            "The machine's key, never used before."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Names the $IO mint."
          ]
        },
        {
          "name": "class",
          "docs": [
            "The class of the machine."
          ]
        },
        {
          "name": "node",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  110,
                  111,
                  100,
                  101
                ]
              },
              {
                "kind": "account",
                "path": "operator"
              },
              {
                "kind": "arg",
                "path": "terms.id"
              }
            ]
          }
        },
        {
          "name": "deviceMark",
          "docs": [
            "Marks the device key as used."
          ],
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  100,
                  101,
                  118,
                  105,
                  99,
                  101
                ]
              },
              {
                "kind": "account",
                "path": "device"
              }
            ]
          }
        },
        {
          "name": "vault",
          "docs": [
            "Holds the node's stake."
          ],
          "writable": true
        },
        {
          "name": "ioMint",
          "relations": [
            "config"
          ]
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Opens the vaults."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the accounts."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "terms",
          "type": {
            "defined": {
              "name": "nodeTerms"
            }
          }
        }
      ]
    },
    {
      "name": "releaseVesting",
      "docs": [
        "Anyone releases what a vesting has unlocked. Pause does not stop it."
      ],
      "discriminator": [
        1,
        59,
        171,
        176,
        218,
        34,
        31,
        123
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "Anyone, or the beneficiary."
          ],
          "signer": true
        },
        {
          "name": "vesting",
          "docs": [
            "What is released from."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "destination",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "removeVerifier",
      "docs": [
        "The admin removes a verifier at once. Pause does not stop it."
      ],
      "discriminator": [
        179,
        9,
        132,
        183,
        233,
        23,
        172,
        111
      ],
      "accounts": [
        {
          "name": "admin",
          "docs": [
            "The admin of the config."
          ],
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Loses the verifier from its mask."
          ],
          "writable": true
        },
        {
          "name": "verifier",
          "docs": [
            "The verifier that is removed."
          ],
          "writable": true
        },
        {
          "name": "payer",
          "writable": true,
          "relations": [
            "verifier"
          ]
        }
      ],
      "args": []
    },
    {
      "name": "repriceClass",
      "docs": [
        "Anyone moves a class's market rate by one step, once an hour. Pause does not stop it."
      ],
      "discriminator": [
        132,
        153,
        72,
        155,
        199,
        253,
        231,
        170
      ],
      "accounts": [
        {
          "name": "config",
          "docs": [
            "Tells gain, target and step."
          ]
        },
        {
          "name": "class",
          "docs": [
            "The class that is repriced."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "requestUnstake",
      "docs": [
        "The owner begins to leave a node. Pause does not stop it."
      ],
      "discriminator": [
        44,
        154,
        110,
        253,
        160,
        202,
        54,
        34
      ],
      "accounts": [
        {
          "name": "owner",
          "docs": [
            "Pays for the ticket."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells the cooldown and the minimum."
          ]
        },
        {
          "name": "pool",
          "docs": [
            "The pool of the node: tells whether its last hour is closed."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node that is left."
          ],
          "writable": true
        },
        {
          "name": "position",
          "docs": [
            "Loses the shares."
          ],
          "writable": true
        },
        {
          "name": "ticket",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  116,
                  105,
                  99,
                  107,
                  101,
                  116
                ]
              },
              {
                "kind": "account",
                "path": "node"
              },
              {
                "kind": "account",
                "path": "owner"
              },
              {
                "kind": "arg",
                "path": "args.index"
              }
            ]
          }
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the ticket."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "args",
          "type": {
            "defined": {
              "name": "requestUnstakeArgs"
            }
          }
        }
      ]
    },
    {
      "name": "resolveDispute",
      "docs": [
        "The resolver decides a dispute within 7 days. Pause does not stop it."
      ],
      "discriminator": [
        231,
        6,
        202,
        6,
        96,
        103,
        12,
        230
      ],
      "accounts": [
        {
          "name": "resolver",
          "docs": [
            "The resolver of the config."
          ],
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Names the resolver."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node of the job: a dispute that it loses counts against it."
          ],
          "writable": true
        },
        {
          "name": "job",
          "docs": [
            "The disputed job."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "decision",
          "type": {
            "defined": {
              "name": "decision"
            }
          }
        }
      ]
    },
    {
      "name": "retireNode",
      "docs": [
        "The operator ends a node for good. Pause does not stop it."
      ],
      "discriminator": [
        196,
        47,
        201,
        71,
        146,
        2,
        13,
        145
      ],
      "accounts": [
        {
          "name": "operator",
          "docs": [
            "The operator of the node."
          ],
          "signer": true
        },
        {
          "name": "node",
          "docs": [
            "The node that ends."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "revokeAllowance",
      "docs": [
        "A client ends an allowance at once. Pause does not stop it."
      ],
      "discriminator": [
        121,
        114,
        141,
        153,
        128,
        164,
        101,
        113
      ],
      "accounts": [
        {
          "name": "client",
          "docs": [
            "The client of the allowance."
          ],
          "writable": true,
          "signer": true,
          "relations": [
            "allowance"
          ]
        },
        {
          "name": "allowance",
          "docs": [
            "The allowance, which is closed."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "rotateDevice",
      "docs": [
        "The operator gives a node another device key, which signs too. Pause does not stop it."
      ],
      "discriminator": [
        43,
        52,
        92,
        106,
        255,
        127,
        115,
        191
      ],
      "accounts": [
        {
          "name": "operator",
          "docs": [
            "The operator of the node; pays for the account."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "device",
          "docs": [
            "The machine's new key, never used before."
          ],
          "signer": true
        },
        {
          "name": "node",
          "docs": [
            "Gets the key."
          ],
          "writable": true
        },
        {
          "name": "deviceMark",
          "docs": [
            "Marks the device key as used."
          ],
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  100,
                  101,
                  118,
                  105,
                  99,
                  101
                ]
              },
              {
                "kind": "account",
                "path": "device"
              }
            ]
          }
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the account."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": []
    },
    {
      "name": "setAllowance",
      "docs": [
        "A client lets a delegate extend his jobs, up to an amount a day. Pause does not stop it."
      ],
      "discriminator": [
        222,
        78,
        5,
        198,
        213,
        158,
        79,
        72
      ],
      "accounts": [
        {
          "name": "client",
          "docs": [
            "Pays for the allowance."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "delegate"
        },
        {
          "name": "spender"
        },
        {
          "name": "allowance",
          "writable": true
        },
        {
          "name": "source",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Approves the spender."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the allowance."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "terms",
          "type": {
            "defined": {
              "name": "allowanceTerms"
            }
          }
        }
      ]
    },
    {
      "name": "settleRewards",
      "docs": [
        "Anyone credits a node's closed hour to its commission and reward index. Pause does not stop it."
      ],
      "discriminator": [
        114,
        119,
        106,
        42,
        212,
        138,
        9,
        221
      ],
      "accounts": [
        {
          "name": "node",
          "docs": [
            "The node that is credited."
          ],
          "writable": true
        },
        {
          "name": "pool",
          "docs": [
            "The pool of the node's class."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "stake",
      "docs": [
        "Any holder adds $IO to its position in a node. Pause stops it."
      ],
      "discriminator": [
        206,
        176,
        202,
        18,
        200,
        209,
        179,
        108
      ],
      "accounts": [
        {
          "name": "owner",
          "docs": [
            "Pays for the position."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Tells the minimum and the capacity."
          ]
        },
        {
          "name": "class",
          "docs": [
            "Tells what stake the node needs."
          ]
        },
        {
          "name": "pool",
          "docs": [
            "The pool of the node: tells whether its last hour is closed."
          ]
        },
        {
          "name": "node",
          "docs": [
            "The node that is staked to."
          ],
          "writable": true
        },
        {
          "name": "position",
          "writable": true
        },
        {
          "name": "source",
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the position."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "amount",
          "type": "u64"
        }
      ]
    },
    {
      "name": "startEmission",
      "docs": [
        "The admin starts the emission now, by a schedule that never changes again. Pause does not stop it."
      ],
      "discriminator": [
        118,
        252,
        199,
        57,
        28,
        145,
        185,
        32
      ],
      "accounts": [
        {
          "name": "admin",
          "docs": [
            "Pays for the accounts."
          ],
          "writable": true,
          "signer": true,
          "relations": [
            "config"
          ]
        },
        {
          "name": "config",
          "docs": [
            "Keeps the start."
          ],
          "writable": true
        },
        {
          "name": "emission",
          "docs": [
            "Gets the schedule and the start."
          ],
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  101,
                  109,
                  105,
                  115,
                  115,
                  105,
                  111,
                  110
                ]
              }
            ]
          }
        },
        {
          "name": "reserveVault",
          "docs": [
            "The whole reserve, before anything is released."
          ]
        },
        {
          "name": "gpuPool",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  112,
                  111,
                  111,
                  108
                ]
              },
              {
                "kind": "const",
                "value": [
                  0
                ]
              }
            ]
          }
        },
        {
          "name": "cpuPool",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  112,
                  111,
                  111,
                  108
                ]
              },
              {
                "kind": "const",
                "value": [
                  1
                ]
              }
            ]
          }
        },
        {
          "name": "systemProgram",
          "docs": [
            "Creates the accounts."
          ],
          "address": "11111111111111111111111111111111"
        }
      ],
      "args": [
        {
          "name": "schedule",
          "type": {
            "defined": {
              "name": "schedule"
            }
          }
        }
      ]
    },
    {
      "name": "startJob",
      "docs": [
        "The device starts the job. Pause does not stop it."
      ],
      "discriminator": [
        163,
        53,
        89,
        161,
        195,
        3,
        16,
        63
      ],
      "accounts": [
        {
          "name": "device",
          "docs": [
            "The device key of the node."
          ],
          "signer": true
        },
        {
          "name": "class",
          "docs": [
            "The class of the job: counts what is hired."
          ],
          "writable": true
        },
        {
          "name": "node",
          "docs": [
            "The node of the job."
          ]
        },
        {
          "name": "job",
          "docs": [
            "The job that is started."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "stopJob",
      "docs": [
        "The operator ends the job. Pause does not stop it."
      ],
      "discriminator": [
        9,
        106,
        38,
        94,
        222,
        92,
        4,
        126
      ],
      "accounts": [
        {
          "name": "operator",
          "docs": [
            "The operator of the job."
          ],
          "signer": true
        },
        {
          "name": "job",
          "docs": [
            "The job that is stopped."
          ],
          "writable": true
        },
        {
          "name": "node",
          "docs": [
            "The node of the job."
          ],
          "writable": true
        },
        {
          "name": "class",
          "docs": [
            "The class, once the job runs."
          ],
          "writable": true,
          "optional": true
        }
      ],
      "args": []
    },
    {
      "name": "submitProof",
      "docs": [
        "The device key proves the running hour. Pause does not stop it."
      ],
      "discriminator": [
        54,
        241,
        46,
        84,
        4,
        212,
        46,
        94
      ],
      "accounts": [
        {
          "name": "device",
          "docs": [
            "The device key of the node."
          ],
          "signer": true
        },
        {
          "name": "node",
          "docs": [
            "The node that is proven."
          ],
          "writable": true
        },
        {
          "name": "class",
          "docs": [
            "Tells how hard the proof is."
          ]
        },
        {
          "name": "pool",
          "docs": [
            "The pool of the node: tells which hour runs, and its seed."
          ]
        }
      ],
      "args": [
        {
          "name": "nonce",
          "type": "u64"
        }
      ]
    },
    {
      "name": "sweepFees",
      "docs": [
        "Anyone moves the fees of a job that are due to the treasury. Pause does not stop it."
      ],
      "discriminator": [
        175,
        225,
        98,
        71,
        118,
        66,
        34,
        148
      ],
      "accounts": [
        {
          "name": "job",
          "docs": [
            "The job that owes fees."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "treasury",
          "docs": [
            "Counts the fees."
          ],
          "writable": true
        },
        {
          "name": "treasuryVault",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "unpause",
      "docs": [
        "The pauser or the admin ends a pause. Pause does not stop it."
      ],
      "discriminator": [
        169,
        144,
        4,
        38,
        10,
        141,
        188,
        255
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "The pauser or the admin of the config."
          ],
          "signer": true
        },
        {
          "name": "config",
          "docs": [
            "Loses the pause."
          ],
          "writable": true
        }
      ],
      "args": []
    },
    {
      "name": "updateNode",
      "docs": [
        "The operator changes region, asking rates and payout owner. Pause does not stop it."
      ],
      "discriminator": [
        13,
        65,
        246,
        102,
        101,
        91,
        98,
        43
      ],
      "accounts": [
        {
          "name": "operator",
          "docs": [
            "The operator of the node."
          ],
          "signer": true
        },
        {
          "name": "node",
          "docs": [
            "The node that changes."
          ],
          "writable": true
        }
      ],
      "args": [
        {
          "name": "offer",
          "type": {
            "defined": {
              "name": "nodeOffer"
            }
          }
        }
      ]
    },
    {
      "name": "withdrawBid",
      "docs": [
        "A bid's deposit goes back: by its bidder while the job is posted, later by anyone. Pause does not stop it."
      ],
      "discriminator": [
        110,
        53,
        157,
        195,
        147,
        100,
        110,
        73
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "The bidder, or anyone."
          ],
          "signer": true
        },
        {
          "name": "job",
          "docs": [
            "The job of the bid."
          ],
          "writable": true
        },
        {
          "name": "bid",
          "docs": [
            "The bid, which is closed."
          ],
          "writable": true
        },
        {
          "name": "payer",
          "writable": true,
          "relations": [
            "bid"
          ]
        }
      ],
      "args": []
    },
    {
      "name": "withdrawEarnings",
      "docs": [
        "Pays what the node has earned to the payout owner; anyone to its associated account. Pause does not stop it."
      ],
      "discriminator": [
        6,
        132,
        233,
        254,
        241,
        87,
        247,
        185
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "The payout owner of the node, or anyone."
          ],
          "signer": true
        },
        {
          "name": "node",
          "docs": [
            "The node of the job; names the payout owner."
          ]
        },
        {
          "name": "job",
          "docs": [
            "The job that pays."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "destination",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    },
    {
      "name": "withdrawRefund",
      "docs": [
        "Pays a side's refund, bond and deposits; anyone to its associated account. Pause does not stop it."
      ],
      "discriminator": [
        220,
        99,
        224,
        50,
        13,
        71,
        215,
        101
      ],
      "accounts": [
        {
          "name": "authority",
          "docs": [
            "The client or the operator, or anyone."
          ],
          "signer": true
        },
        {
          "name": "job",
          "docs": [
            "The job that pays."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "destination",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": [
        {
          "name": "side",
          "type": {
            "defined": {
              "name": "side"
            }
          }
        }
      ]
    },
    {
      "name": "withdrawUnstaked",
      "docs": [
        "The owner takes a ready ticket's stake. Pause does not stop it."
      ],
      "discriminator": [
        19,
        202,
        68,
        255,
        216,
        40,
        205,
        61
      ],
      "accounts": [
        {
          "name": "owner",
          "docs": [
            "The owner of the ticket; gets its rent back."
          ],
          "writable": true,
          "signer": true
        },
        {
          "name": "node",
          "docs": [
            "The node of the ticket; authority of the vault."
          ],
          "writable": true
        },
        {
          "name": "ticket",
          "docs": [
            "The ticket that is paid."
          ],
          "writable": true
        },
        {
          "name": "vault",
          "writable": true
        },
        {
          "name": "destination",
          "writable": true
        },
        {
          "name": "tokenProgram",
          "docs": [
            "Moves the tokens."
          ],
          "address": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
        }
      ],
      "args": []
    }
  ],
  "accounts": [
    {
      "name": "airdrop",
      "discriminator": [
        31,
        112,
        159,
        158,
        124,
        237,
        9,
        241
      ]
    },
    {
      "name": "allowance",
      "discriminator": [
        144,
        8,
        184,
        213,
        49,
        248,
        73,
        131
      ]
    },
    {
      "name": "auction",
      "discriminator": [
        218,
        94,
        247,
        242,
        126,
        233,
        131,
        81
      ]
    },
    {
      "name": "bid",
      "discriminator": [
        143,
        246,
        48,
        245,
        42,
        145,
        180,
        88
      ]
    },
    {
      "name": "claimPage",
      "discriminator": [
        177,
        125,
        166,
        186,
        30,
        45,
        86,
        10
      ]
    },
    {
      "name": "config",
      "discriminator": [
        155,
        12,
        170,
        224,
        30,
        250,
        204,
        130
      ]
    },
    {
      "name": "deviceClass",
      "discriminator": [
        79,
        55,
        104,
        172,
        26,
        47,
        219,
        76
      ]
    },
    {
      "name": "emission",
      "discriminator": [
        56,
        101,
        133,
        79,
        248,
        233,
        131,
        140
      ]
    },
    {
      "name": "job",
      "discriminator": [
        75,
        124,
        80,
        203,
        161,
        180,
        202,
        80
      ]
    },
    {
      "name": "node",
      "discriminator": [
        208,
        53,
        1,
        3,
        49,
        122,
        180,
        49
      ]
    },
    {
      "name": "paramChange",
      "discriminator": [
        137,
        128,
        88,
        140,
        15,
        201,
        242,
        13
      ]
    },
    {
      "name": "rewardPool",
      "discriminator": [
        134,
        121,
        197,
        211,
        133,
        154,
        82,
        32
      ]
    },
    {
      "name": "slash",
      "discriminator": [
        15,
        12,
        113,
        200,
        185,
        50,
        58,
        32
      ]
    },
    {
      "name": "stakePosition",
      "discriminator": [
        78,
        165,
        30,
        111,
        171,
        125,
        11,
        220
      ]
    },
    {
      "name": "treasury",
      "discriminator": [
        238,
        239,
        123,
        238,
        89,
        1,
        168,
        253
      ]
    },
    {
      "name": "unstakeTicket",
      "discriminator": [
        131,
        84,
        209,
        38,
        145,
        157,
        181,
        127
      ]
    },
    {
      "name": "verifier",
      "discriminator": [
        195,
        177,
        185,
        71,
        72,
        61,
        77,
        112
      ]
    },
    {
      "name": "vesting",
      "discriminator": [
        100,
        149,
        66,
        138,
        95,
        200,
        128,
        241
      ]
    }
  ],
  "events": [
    {
      "name": "adminChanged",
      "discriminator": [
        232,
        34,
        31,
        226,
        62,
        18,
        19,
        114
      ]
    },
    {
      "name": "adminProposed",
      "discriminator": [
        129,
        249,
        226,
        227,
        199,
        82,
        110,
        243
      ]
    },
    {
      "name": "airdropClaimed",
      "discriminator": [
        125,
        251,
        195,
        183,
        202,
        126,
        89,
        68
      ]
    },
    {
      "name": "airdropClosed",
      "discriminator": [
        196,
        85,
        30,
        72,
        165,
        151,
        163,
        126
      ]
    },
    {
      "name": "airdropCreated",
      "discriminator": [
        190,
        219,
        101,
        33,
        208,
        187,
        149,
        96
      ]
    },
    {
      "name": "allowanceRevoked",
      "discriminator": [
        74,
        142,
        160,
        182,
        142,
        17,
        232,
        199
      ]
    },
    {
      "name": "allowanceSet",
      "discriminator": [
        51,
        56,
        62,
        146,
        235,
        10,
        108,
        189
      ]
    },
    {
      "name": "auctionClosed",
      "discriminator": [
        104,
        72,
        168,
        177,
        241,
        79,
        231,
        167
      ]
    },
    {
      "name": "auctionFilled",
      "discriminator": [
        179,
        194,
        228,
        99,
        108,
        245,
        165,
        110
      ]
    },
    {
      "name": "auctionOpened",
      "discriminator": [
        25,
        230,
        140,
        215,
        100,
        193,
        14,
        70
      ]
    },
    {
      "name": "beneficiaryChanged",
      "discriminator": [
        233,
        192,
        79,
        252,
        155,
        91,
        209,
        28
      ]
    },
    {
      "name": "beneficiaryProposed",
      "discriminator": [
        147,
        35,
        97,
        194,
        170,
        22,
        236,
        5
      ]
    },
    {
      "name": "bidAwarded",
      "discriminator": [
        230,
        232,
        169,
        182,
        124,
        10,
        197,
        100
      ]
    },
    {
      "name": "bidPlaced",
      "discriminator": [
        135,
        53,
        176,
        83,
        193,
        69,
        108,
        61
      ]
    },
    {
      "name": "bidWithdrawn",
      "discriminator": [
        145,
        195,
        97,
        230,
        166,
        54,
        74,
        206
      ]
    },
    {
      "name": "changeApplied",
      "discriminator": [
        226,
        1,
        224,
        100,
        192,
        110,
        58,
        24
      ]
    },
    {
      "name": "changeCancelled",
      "discriminator": [
        139,
        179,
        97,
        81,
        214,
        21,
        119,
        93
      ]
    },
    {
      "name": "changeQueued",
      "discriminator": [
        232,
        143,
        80,
        230,
        125,
        117,
        169,
        213
      ]
    },
    {
      "name": "claimPageClosed",
      "discriminator": [
        214,
        163,
        126,
        241,
        86,
        44,
        64,
        3
      ]
    },
    {
      "name": "claimPageOpened",
      "discriminator": [
        55,
        215,
        48,
        189,
        56,
        116,
        246,
        192
      ]
    },
    {
      "name": "classCreated",
      "discriminator": [
        176,
        154,
        249,
        25,
        63,
        40,
        221,
        230
      ]
    },
    {
      "name": "classRepriced",
      "discriminator": [
        236,
        97,
        2,
        127,
        146,
        147,
        85,
        143
      ]
    },
    {
      "name": "classUpdated",
      "discriminator": [
        104,
        249,
        77,
        174,
        210,
        56,
        32,
        238
      ]
    },
    {
      "name": "commissionAnnounced",
      "discriminator": [
        108,
        251,
        114,
        166,
        124,
        174,
        105,
        136
      ]
    },
    {
      "name": "commissionClaimed",
      "discriminator": [
        39,
        106,
        107,
        183,
        92,
        78,
        148,
        99
      ]
    },
    {
      "name": "configInitialized",
      "discriminator": [
        181,
        49,
        200,
        156,
        19,
        167,
        178,
        91
      ]
    },
    {
      "name": "deviceRotated",
      "discriminator": [
        147,
        34,
        239,
        64,
        139,
        65,
        175,
        65
      ]
    },
    {
      "name": "disputeExpired",
      "discriminator": [
        28,
        47,
        191,
        124,
        204,
        113,
        101,
        116
      ]
    },
    {
      "name": "disputeResolved",
      "discriminator": [
        121,
        64,
        249,
        153,
        139,
        128,
        236,
        187
      ]
    },
    {
      "name": "earningsWithdrawn",
      "discriminator": [
        2,
        155,
        160,
        28,
        85,
        112,
        127,
        79
      ]
    },
    {
      "name": "emissionStarted",
      "discriminator": [
        64,
        169,
        197,
        184,
        125,
        55,
        199,
        34
      ]
    },
    {
      "name": "feesBurned",
      "discriminator": [
        156,
        235,
        149,
        7,
        62,
        121,
        205,
        23
      ]
    },
    {
      "name": "feesSwept",
      "discriminator": [
        96,
        218,
        115,
        136,
        74,
        170,
        202,
        172
      ]
    },
    {
      "name": "hourAttested",
      "discriminator": [
        173,
        82,
        27,
        85,
        121,
        248,
        207,
        208
      ]
    },
    {
      "name": "hourOpened",
      "discriminator": [
        195,
        133,
        130,
        73,
        104,
        152,
        138,
        185
      ]
    },
    {
      "name": "hoursClosed",
      "discriminator": [
        103,
        118,
        99,
        205,
        18,
        53,
        215,
        42
      ]
    },
    {
      "name": "jobAccepted",
      "discriminator": [
        47,
        54,
        152,
        59,
        118,
        195,
        251,
        114
      ]
    },
    {
      "name": "jobClosed",
      "discriminator": [
        123,
        63,
        243,
        153,
        174,
        212,
        2,
        55
      ]
    },
    {
      "name": "jobDisputed",
      "discriminator": [
        203,
        7,
        212,
        211,
        189,
        75,
        64,
        15
      ]
    },
    {
      "name": "jobEnded",
      "discriminator": [
        143,
        54,
        11,
        87,
        149,
        208,
        52,
        144
      ]
    },
    {
      "name": "jobExtended",
      "discriminator": [
        173,
        200,
        121,
        177,
        158,
        177,
        162,
        106
      ]
    },
    {
      "name": "jobHeartbeat",
      "discriminator": [
        102,
        229,
        35,
        206,
        19,
        76,
        241,
        251
      ]
    },
    {
      "name": "jobPosted",
      "discriminator": [
        18,
        171,
        12,
        141,
        212,
        169,
        183,
        52
      ]
    },
    {
      "name": "jobRated",
      "discriminator": [
        200,
        216,
        234,
        28,
        167,
        191,
        109,
        139
      ]
    },
    {
      "name": "jobStarted",
      "discriminator": [
        8,
        44,
        116,
        171,
        51,
        119,
        74,
        188
      ]
    },
    {
      "name": "nodeRegistered",
      "discriminator": [
        15,
        57,
        183,
        59,
        93,
        55,
        157,
        195
      ]
    },
    {
      "name": "nodeRetired",
      "discriminator": [
        228,
        96,
        156,
        84,
        220,
        240,
        232,
        14
      ]
    },
    {
      "name": "nodeUpdated",
      "discriminator": [
        3,
        8,
        87,
        251,
        118,
        64,
        24,
        70
      ]
    },
    {
      "name": "oracleChanged",
      "discriminator": [
        151,
        212,
        213,
        104,
        49,
        131,
        55,
        23
      ]
    },
    {
      "name": "parameterChanged",
      "discriminator": [
        223,
        172,
        255,
        245,
        141,
        19,
        154,
        135
      ]
    },
    {
      "name": "paused",
      "discriminator": [
        172,
        248,
        5,
        253,
        49,
        255,
        255,
        232
      ]
    },
    {
      "name": "poolsSplit",
      "discriminator": [
        81,
        115,
        170,
        60,
        145,
        187,
        132,
        196
      ]
    },
    {
      "name": "positionClosed",
      "discriminator": [
        157,
        163,
        227,
        228,
        13,
        97,
        138,
        121
      ]
    },
    {
      "name": "proofSubmitted",
      "discriminator": [
        160,
        51,
        85,
        70,
        249,
        89,
        5,
        139
      ]
    },
    {
      "name": "refundWithdrawn",
      "discriminator": [
        51,
        49,
        35,
        233,
        115,
        199,
        172,
        251
      ]
    },
    {
      "name": "rewardsClaimed",
      "discriminator": [
        75,
        98,
        88,
        18,
        219,
        112,
        88,
        121
      ]
    },
    {
      "name": "rewardsCompounded",
      "discriminator": [
        145,
        86,
        94,
        94,
        103,
        143,
        189,
        95
      ]
    },
    {
      "name": "rewardsSettled",
      "discriminator": [
        196,
        164,
        246,
        78,
        118,
        101,
        150,
        251
      ]
    },
    {
      "name": "roleChanged",
      "discriminator": [
        85,
        88,
        130,
        5,
        125,
        143,
        206,
        240
      ]
    },
    {
      "name": "runwayLow",
      "discriminator": [
        211,
        243,
        182,
        121,
        28,
        61,
        112,
        54
      ]
    },
    {
      "name": "slashBurned",
      "discriminator": [
        201,
        125,
        42,
        158,
        238,
        252,
        16,
        174
      ]
    },
    {
      "name": "slashOpened",
      "discriminator": [
        237,
        61,
        216,
        51,
        69,
        27,
        107,
        27
      ]
    },
    {
      "name": "slashOverturned",
      "discriminator": [
        17,
        140,
        160,
        137,
        233,
        75,
        237,
        10
      ]
    },
    {
      "name": "stakeAdded",
      "discriminator": [
        139,
        170,
        134,
        90,
        22,
        96,
        23,
        193
      ]
    },
    {
      "name": "stakeMoved",
      "discriminator": [
        229,
        213,
        90,
        235,
        88,
        242,
        57,
        27
      ]
    },
    {
      "name": "stakeWithdrawn",
      "discriminator": [
        33,
        120,
        159,
        58,
        140,
        255,
        174,
        79
      ]
    },
    {
      "name": "supplyMinted",
      "discriminator": [
        203,
        34,
        119,
        94,
        184,
        63,
        205,
        216
      ]
    },
    {
      "name": "unpaused",
      "discriminator": [
        156,
        150,
        47,
        174,
        120,
        216,
        93,
        117
      ]
    },
    {
      "name": "unstakeCancelled",
      "discriminator": [
        102,
        223,
        189,
        101,
        201,
        223,
        180,
        38
      ]
    },
    {
      "name": "unstakeRequested",
      "discriminator": [
        21,
        253,
        177,
        85,
        129,
        206,
        42,
        152
      ]
    },
    {
      "name": "verifierAdded",
      "discriminator": [
        113,
        131,
        132,
        161,
        53,
        64,
        96,
        78
      ]
    },
    {
      "name": "verifierRemoved",
      "discriminator": [
        87,
        0,
        8,
        47,
        151,
        131,
        51,
        99
      ]
    },
    {
      "name": "vestingClosed",
      "discriminator": [
        141,
        146,
        62,
        52,
        160,
        60,
        177,
        123
      ]
    },
    {
      "name": "vestingCreated",
      "discriminator": [
        181,
        223,
        229,
        220,
        204,
        6,
        169,
        125
      ]
    },
    {
      "name": "vestingReleased",
      "discriminator": [
        6,
        77,
        66,
        76,
        214,
        185,
        161,
        191
      ]
    }
  ],
  "errors": [
    {
      "code": 6000,
      "name": "mathOverflow",
      "msg": "a number left its range; check the amounts, no input within the documented bounds does this"
    },
    {
      "code": 6001,
      "name": "corruptState",
      "msg": "an account holds a value that this program never writes; report it"
    },
    {
      "code": 6002,
      "name": "accountExists",
      "msg": "the account exists already; each is created once"
    },
    {
      "code": 6003,
      "name": "notUpgradeAuthority",
      "msg": "the signer is not the program's upgrade authority; sign with the key that may upgrade the program"
    },
    {
      "code": 6004,
      "name": "ioMintDecimals",
      "msg": "the $IO mint has not 8 decimals; pass the real $IO mint"
    },
    {
      "code": 6005,
      "name": "ioMintFreezable",
      "msg": "the $IO mint has a freeze authority; give it up first, holders must never be frozen"
    },
    {
      "code": 6006,
      "name": "usdcMintDecimals",
      "msg": "the USDC mint has not 6 decimals; pass the real USDC mint"
    },
    {
      "code": 6007,
      "name": "defaultKey",
      "msg": "the key is the default key, which nobody holds; name another"
    },
    {
      "code": 6008,
      "name": "rolesNotSeparate",
      "msg": "slasher and resolver are the same key; who slashes must not decide the appeal"
    },
    {
      "code": 6009,
      "name": "notAdmin",
      "msg": "the signer is not the admin; sign with the admin of the config"
    },
    {
      "code": 6010,
      "name": "parameterOutOfBounds",
      "msg": "the value lies outside the parameter's bounds; see the table of parameters"
    },
    {
      "code": 6011,
      "name": "wrongMint",
      "msg": "the mint is not the one in the config; pass config.io_mint or config.usdc_mint as the account says"
    },
    {
      "code": 6012,
      "name": "wrongVault",
      "msg": "the vault is not the one that its parent stores; pass the stored vault"
    },
    {
      "code": 6013,
      "name": "notTokenOwner",
      "msg": "the token account does not belong to the payee; pass one that he owns, or open it first"
    },
    {
      "code": 6014,
      "name": "wrongRentPayer",
      "msg": "the account is not who paid the rent; pass the stored payer"
    },
    {
      "code": 6015,
      "name": "supplyNotZero",
      "msg": "the $IO mint has a supply already; genesis is for a fresh mint, fund the reserve by transfer instead"
    },
    {
      "code": 6016,
      "name": "notMintAuthority",
      "msg": "the signer is not the mint authority of $IO; sign with it"
    },
    {
      "code": 6017,
      "name": "reserveTooSmall",
      "msg": "the reserve vault holds less than 300,000,000 IO; run genesis or fund it first"
    },
    {
      "code": 6018,
      "name": "scheduleNotFalling",
      "msg": "the schedule does not fall; the numerator must lie between 1 and the denominator less 1"
    },
    {
      "code": 6019,
      "name": "scheduleExceedsReserve",
      "msg": "the schedule emits more than the reserve; lower the first month or the factor"
    },
    {
      "code": 6020,
      "name": "scheduleLeavesTooMuch",
      "msg": "the schedule leaves more than 1,000,000 base units; raise the first month or the factor"
    },
    {
      "code": 6021,
      "name": "hourNotOver",
      "msg": "the hour or its 30 minutes of attestation are not over; close it later"
    },
    {
      "code": 6022,
      "name": "tooManyHours",
      "msg": "more than 48 hours at once; close up to an earlier hour first"
    },
    {
      "code": 6023,
      "name": "poolsOutOfStep",
      "msg": "the pools have different next hours; close both up to the same hour first"
    },
    {
      "code": 6024,
      "name": "shareOutOfBounds",
      "msg": "the share leaves a pool without any; choose 1 to 9,999 basis points"
    },
    {
      "code": 6025,
      "name": "wrongPool",
      "msg": "the pool is not the one of this node or class; pass the pool of its kind"
    },
    {
      "code": 6026,
      "name": "classNameInvalid",
      "msg": "the class name is empty, over 32 bytes or not printable ASCII; choose another"
    },
    {
      "code": 6027,
      "name": "multiplierTooHigh",
      "msg": "the multiplier is above 100 (1,000,000 basis points); choose a lower one"
    },
    {
      "code": 6028,
      "name": "difficultyTooHigh",
      "msg": "the proof difficulty is above 40 bits; choose a lower one"
    },
    {
      "code": 6029,
      "name": "rateOutOfBounds",
      "msg": "rate, floor and ceiling are not in order or above 1,000 USD; floor <= rate <= ceiling"
    },
    {
      "code": 6030,
      "name": "classChangedRecently",
      "msg": "multiplier or difficulty were changed less than two hours ago; try again later"
    },
    {
      "code": 6031,
      "name": "raisePending",
      "msg": "a raise of the required stake is pending; wait until it binds, 30 days after its announcement"
    },
    {
      "code": 6032,
      "name": "wrongClass",
      "msg": "the class is not the one of this node; pass node.class"
    },
    {
      "code": 6033,
      "name": "notOperator",
      "msg": "the signer is not the operator of the node; sign with node.operator"
    },
    {
      "code": 6034,
      "name": "notPayoutOwner",
      "msg": "the signer is not the payout owner of the node; sign with node.payout_owner"
    },
    {
      "code": 6035,
      "name": "notDevice",
      "msg": "the signer is not the device key of the node; sign with node.device"
    },
    {
      "code": 6036,
      "name": "processorsOutOfBounds",
      "msg": "the number of processors is not in 1..1,024; split larger machines"
    },
    {
      "code": 6037,
      "name": "regionUnknown",
      "msg": "the region is unknown; choose 0..31"
    },
    {
      "code": 6038,
      "name": "commissionTooHigh",
      "msg": "the commission is above 95 %; choose 0 to 9,500 basis points"
    },
    {
      "code": 6039,
      "name": "nodeIsRetired",
      "msg": "the node is retired; register a new one"
    },
    {
      "code": 6040,
      "name": "nodeIsHired",
      "msg": "the node is hired; let its jobs end first"
    },
    {
      "code": 6041,
      "name": "nothingToClaim",
      "msg": "there is nothing to claim; settle the node's hour first or come back later"
    },
    {
      "code": 6042,
      "name": "noVerifierIndex",
      "msg": "every verifier index is taken or resting; try again two hours after a removal"
    },
    {
      "code": 6043,
      "name": "tooManyVerifiers",
      "msg": "active verifiers would exceed 2 x quorum - 1; remove a verifier or choose a higher quorum"
    },
    {
      "code": 6044,
      "name": "verifierNotActive",
      "msg": "the verifier is not active; ask the admin to add it"
    },
    {
      "code": 6045,
      "name": "hourNotOpen",
      "msg": "the hour is not open; send open_hour first"
    },
    {
      "code": 6046,
      "name": "emissionNotStarted",
      "msg": "the emission has not started; try again when it has"
    },
    {
      "code": 6047,
      "name": "proofTooWeak",
      "msg": "the hash has too few leading zero bits; search another nonce for this hour's seed"
    },
    {
      "code": 6048,
      "name": "alreadyProven",
      "msg": "the node has proven this hour already; nothing to do"
    },
    {
      "code": 6049,
      "name": "outsideAttestationWindow",
      "msg": "attestations of this hour are not taken now; attest in the 30 minutes after its end"
    },
    {
      "code": 6050,
      "name": "previousHourOpen",
      "msg": "the hour before is not closed; send close_hour for it first"
    },
    {
      "code": 6051,
      "name": "attestationCount",
      "msg": "nodes and attestations differ in number, or are none or over 32; pass minutes and tier of each of 1 to 32 nodes"
    },
    {
      "code": 6052,
      "name": "noSlotHash",
      "msg": "the slot hashes hold no entry; try again in the next slot"
    },
    {
      "code": 6053,
      "name": "notSlotHashes",
      "msg": "the account is not the sysvar of the slot hashes; pass SysvarS1otHashes111111111111111111111111111"
    },
    {
      "code": 6054,
      "name": "stakeTooSmall",
      "msg": "the amount is below the minimum stake; stake at least the parameter min_stake"
    },
    {
      "code": 6055,
      "name": "othersOverCapacity",
      "msg": "the stake of others would exceed their capacity; choose a smaller amount or another node"
    },
    {
      "code": 6056,
      "name": "nodeOverCapacity",
      "msg": "the stake would exceed the node's capacity; choose a smaller amount or another node"
    },
    {
      "code": 6057,
      "name": "poolTooDiluted",
      "msg": "a unit of stake costs over 2^20 shares; this node's pool takes no more stake, leave it"
    },
    {
      "code": 6058,
      "name": "zeroShares",
      "msg": "the amount buys no share; stake more"
    },
    {
      "code": 6059,
      "name": "hourNotSettled",
      "msg": "a closed hour of the node is not settled; send settle_rewards first"
    },
    {
      "code": 6060,
      "name": "wrongPosition",
      "msg": "the position belongs to another owner or node; pass the position of this owner and node"
    },
    {
      "code": 6061,
      "name": "notPendingAdmin",
      "msg": "the signer is not the proposed admin; sign with config.pending_admin, or have the admin propose anew"
    },
    {
      "code": 6062,
      "name": "changeNotReady",
      "msg": "the change is not ready; apply it from its ready_at on"
    },
    {
      "code": 6063,
      "name": "changeLapsed",
      "msg": "the change has lapsed; cancel it and queue it again"
    },
    {
      "code": 6064,
      "name": "queuedByFormerAdmin",
      "msg": "a former admin queued the change; cancel it, and let the admin queue it again if it is wanted"
    },
    {
      "code": 6065,
      "name": "attestationUnderWay",
      "msg": "attestations are being taken; apply this parameter in the second half of an hour"
    },
    {
      "code": 6066,
      "name": "targetMissing",
      "msg": "the change needs an account that was not passed; pass the class, the verifier or both pools"
    },
    {
      "code": 6067,
      "name": "wrongVerifier",
      "msg": "the account is not the verifier of that key; pass its address"
    },
    {
      "code": 6068,
      "name": "roleVacant",
      "msg": "nobody has the role; there is nothing to clear"
    },
    {
      "code": 6069,
      "name": "notPauser",
      "msg": "the signer is not the pauser; sign with config.pauser"
    },
    {
      "code": 6070,
      "name": "notPauserOrAdmin",
      "msg": "the signer is neither pauser nor admin; sign with config.pauser or config.admin"
    },
    {
      "code": 6071,
      "name": "pauseOutOfBounds",
      "msg": "the pause is not of 1 second to 7 days; choose a shorter one"
    },
    {
      "code": 6072,
      "name": "pausedRecently",
      "msg": "a pause runs or ended less than 7 days ago; the next one is possible 7 days after its end"
    },
    {
      "code": 6073,
      "name": "notPaused",
      "msg": "there is no pause; nothing to end"
    },
    {
      "code": 6074,
      "name": "paused",
      "msg": "entries are paused; exits, claims and settlements work, try again after config.paused_until"
    },
    {
      "code": 6075,
      "name": "genesisNotRun",
      "msg": "genesis has not run here; fund vestings by transfer with create_vesting instead"
    },
    {
      "code": 6076,
      "name": "rowAllocated",
      "msg": "the row is allocated already; each is allocated once"
    },
    {
      "code": 6077,
      "name": "wrongVesting",
      "msg": "the account is not the vesting's address; derive it from creator and id"
    },
    {
      "code": 6078,
      "name": "vestingAmountsInvalid",
      "msg": "the amounts do not fit; total > 0, at_once <= total, and at_once = total exactly where there are no tranches"
    },
    {
      "code": 6079,
      "name": "vestingMonthsOutOfBounds",
      "msg": "the months are out of bounds; first month and tranches are 1 to 240, or both 0 where all is unlocked at once"
    },
    {
      "code": 6080,
      "name": "vestingStartOutOfBounds",
      "msg": "the vesting starts over 240 months from now; choose a nearer time in unix seconds"
    },
    {
      "code": 6081,
      "name": "nothingToRelease",
      "msg": "nothing more is unlocked; release again after the next tranche"
    },
    {
      "code": 6082,
      "name": "notBeneficiary",
      "msg": "the signer is not the beneficiary; sign with vesting.beneficiary"
    },
    {
      "code": 6083,
      "name": "notPendingBeneficiary",
      "msg": "the signer is not the proposed beneficiary; sign with vesting.pending_beneficiary"
    },
    {
      "code": 6084,
      "name": "vestingNotReleased",
      "msg": "not all is released; close the vesting after the last release"
    },
    {
      "code": 6085,
      "name": "notAssociatedAccount",
      "msg": "the account is not the payee's associated token account; pass that one, or let the payee sign for another"
    },
    {
      "code": 6086,
      "name": "airdropTermsInvalid",
      "msg": "root, total or leaves is 0, or leaves is over 4,194,304; build the airdrop with the SDK"
    },
    {
      "code": 6087,
      "name": "claimWindowInvalid",
      "msg": "the claim window is too short, in the past or too far; let it start some minutes ahead, last 30 days and end within 240 months"
    },
    {
      "code": 6088,
      "name": "claimsNotBegun",
      "msg": "the claims have not begun; claim from airdrop.starts_at on"
    },
    {
      "code": 6089,
      "name": "claimsOver",
      "msg": "the claims are over; nothing can be claimed from airdrop.ends_at on"
    },
    {
      "code": 6090,
      "name": "airdropNotOver",
      "msg": "the airdrop may still be claimed or ended less than a day ago; close it a day after airdrop.ends_at"
    },
    {
      "code": 6091,
      "name": "wrongClaimPage",
      "msg": "the page is not the one of this claim, or has no leaves; pass the page index / 80,000 of this airdrop"
    },
    {
      "code": 6092,
      "name": "proofInvalid",
      "msg": "the proof does not lead to the root; take index, amount and proof from the published files"
    },
    {
      "code": 6093,
      "name": "alreadyClaimed",
      "msg": "the leaf is claimed already; nothing to do"
    },
    {
      "code": 6094,
      "name": "airdropOverdrawn",
      "msg": "the leaves sum to more than the airdrop's total; ask its funder"
    },
    {
      "code": 6095,
      "name": "claimPagesOpen",
      "msg": "claim pages are open; close them first"
    },
    {
      "code": 6096,
      "name": "tooFewShares",
      "msg": "the position has fewer shares; ask for at most position.shares"
    },
    {
      "code": 6097,
      "name": "restTooSmall",
      "msg": "the position would be below the minimum stake; keep at least the parameter min_stake in it, or leave with all shares"
    },
    {
      "code": 6098,
      "name": "wrongTicket",
      "msg": "the ticket belongs to another owner or node; pass a ticket of this owner and node"
    },
    {
      "code": 6099,
      "name": "stakeStillCooling",
      "msg": "the stake is still cooling; withdraw or move it from ticket.ready_at on"
    },
    {
      "code": 6100,
      "name": "sameNode",
      "msg": "the ticket is of this node; cancel it instead of moving it"
    },
    {
      "code": 6101,
      "name": "positionNotEmpty",
      "msg": "the position holds shares or rewards; leave and claim first"
    },
    {
      "code": 6102,
      "name": "commissionRaiseTooHigh",
      "msg": "the commission rises by over 500 basis points; announce a smaller raise"
    },
    {
      "code": 6103,
      "name": "commissionRaisePending",
      "msg": "another change is announced or began in this hour; announce a raise in an hour after it, or a cut"
    },
    {
      "code": 6104,
      "name": "slashOpen",
      "msg": "a slash of the node is open; stake, move, compound or withdraw when it has ended"
    },
    {
      "code": 6105,
      "name": "notSlasher",
      "msg": "the signer is not the slasher; sign with config.slasher"
    },
    {
      "code": 6106,
      "name": "notResolver",
      "msg": "the signer is not the resolver; sign with config.resolver"
    },
    {
      "code": 6107,
      "name": "isParty",
      "msg": "the signer acts for the node; another must decide"
    },
    {
      "code": 6108,
      "name": "slashFractionOutOfBounds",
      "msg": "the fraction is not in 1..5,000 basis points; choose another"
    },
    {
      "code": 6109,
      "name": "offenceOutOfTime",
      "msg": "the hour of the offence has not begun, or lies before the node was registered; name the hour in which it happened"
    },
    {
      "code": 6110,
      "name": "slashedRecently",
      "msg": "a slash of the node ended less than 3 days ago; open the next later"
    },
    {
      "code": 6111,
      "name": "slashNotOpen",
      "msg": "the slash is of another node, or has ended; pass the open slash of this node"
    },
    {
      "code": 6112,
      "name": "appealOver",
      "msg": "the 30 days of the appeal are over; the slash can only be burned"
    },
    {
      "code": 6113,
      "name": "appealNotOver",
      "msg": "the 30 days of the appeal are not over; burn the slash when they are"
    },
    {
      "code": 6114,
      "name": "wrongJobStatus",
      "msg": "the job's state does not allow it; read job.status and the table of the job's life"
    },
    {
      "code": 6115,
      "name": "notClient",
      "msg": "the signer is not the job's client; sign with job.client"
    },
    {
      "code": 6116,
      "name": "wrongNode",
      "msg": "the node is not the job's; pass job.node"
    },
    {
      "code": 6117,
      "name": "wrongJob",
      "msg": "the address is not that of the job; derive it from client and id"
    },
    {
      "code": 6118,
      "name": "requirementImpossible",
      "msg": "no node can fit; use a tier of 0..4, at least one region, and a reputation of 0..10,000"
    },
    {
      "code": 6119,
      "name": "jobTimeOutOfBounds",
      "msg": "the time is below 60 s, or with all extensions above 365 days, or adds nothing; choose another"
    },
    {
      "code": 6120,
      "name": "deadlineOutOfBounds",
      "msg": "the deadline is not in 300..604,800 seconds from now; choose another"
    },
    {
      "code": 6121,
      "name": "bidDepositOutOfBounds",
      "msg": "the bid deposit is not in 0.01..10 SOL, or not 0 for a job that is no auction; choose another"
    },
    {
      "code": 6122,
      "name": "priceFactorOutOfBounds",
      "msg": "complexity is not in 10,000..40,000 or urgency not in 10,000..30,000 basis points; choose others"
    },
    {
      "code": 6123,
      "name": "notOffered",
      "msg": "the node does not offer this mint; use the other mint, or another node"
    },
    {
      "code": 6124,
      "name": "overMaxRate",
      "msg": "the rate is above the client's maximum; raise the maximum, or offer less"
    },
    {
      "code": 6125,
      "name": "jobTooSmall",
      "msg": "the cost is below the smallest of a job; pay more an hour, or for longer"
    },
    {
      "code": 6126,
      "name": "priceMissing",
      "msg": "a market job in $IO needs a price; pass a fresh price account, pay in USDC, or post another way"
    },
    {
      "code": 6127,
      "name": "wrongPriceAccount",
      "msg": "the price account is not a fully verified update of the feed by the oracle's program; pass one that is"
    },
    {
      "code": 6128,
      "name": "priceStale",
      "msg": "the price is too old, or from the future; pass a fresh one"
    },
    {
      "code": 6129,
      "name": "priceUncertain",
      "msg": "the confidence of the price is too wide; wait for a better one"
    },
    {
      "code": 6130,
      "name": "priceUnusable",
      "msg": "the price is not above 0, or its exponent not in -12..0; wait for another"
    },
    {
      "code": 6131,
      "name": "deadlinePassed",
      "msg": "the deadline has passed; it can only be ended"
    },
    {
      "code": 6132,
      "name": "deadlineNotPassed",
      "msg": "the deadline has not passed; end the job when it has"
    },
    {
      "code": 6133,
      "name": "stakeNotMet",
      "msg": "the node does not meet its required stake; add stake"
    },
    {
      "code": 6134,
      "name": "tooFewProcessors",
      "msg": "the node has too few free processors; wait for a job to end, or take another node"
    },
    {
      "code": 6135,
      "name": "tierTooLow",
      "msg": "the node's connectivity tier is too low; take another node"
    },
    {
      "code": 6136,
      "name": "regionExcluded",
      "msg": "the node's region is not among the job's; take another node"
    },
    {
      "code": 6137,
      "name": "reputationTooLow",
      "msg": "the node's reputation is too low; take another node"
    },
    {
      "code": 6138,
      "name": "nodeNotEligible",
      "msg": "the bid's node is not eligible any more; award another bid"
    },
    {
      "code": 6139,
      "name": "notAnAuction",
      "msg": "the job is no auction; accept it instead"
    },
    {
      "code": 6140,
      "name": "wrongBid",
      "msg": "the bid is of another job or node, or of an earlier posting; pass one of this job"
    },
    {
      "code": 6141,
      "name": "notBidder",
      "msg": "the signer did not place the bid; its bidder withdraws it while the job is posted"
    },
    {
      "code": 6142,
      "name": "bidIsBest",
      "msg": "the best bid stays while the job is posted; withdraw it afterwards"
    },
    {
      "code": 6143,
      "name": "bidIsAwarded",
      "msg": "the bid is awarded; accept the job"
    },
    {
      "code": 6144,
      "name": "bidIsNotBest",
      "msg": "after the deadline only the best bid is awarded; pass that of job.best_node"
    },
    {
      "code": 6145,
      "name": "bidNotAwarded",
      "msg": "an auction is accepted by the node whose bid was awarded; wait for the award"
    },
    {
      "code": 6146,
      "name": "bidsOpen",
      "msg": "bids of the job are open; return them first"
    },
    {
      "code": 6147,
      "name": "jobIsSilent",
      "msg": "the node is silent; the job can only be ended"
    },
    {
      "code": 6148,
      "name": "jobIsOver",
      "msg": "the job is over; post another"
    },
    {
      "code": 6149,
      "name": "jobNotComplete",
      "msg": "no heartbeat lies in the last 10 minutes of the job, or its time is not up; finish it when both are so, or when it is silent"
    },
    {
      "code": 6150,
      "name": "extensionTooLong",
      "msg": "the extension is longer than what is left of the longest; let the operator sign too"
    },
    {
      "code": 6151,
      "name": "wrongAllowance",
      "msg": "the allowance is of another client, delegate or mint; pass that of the signer"
    },
    {
      "code": 6152,
      "name": "allowanceExpired",
      "msg": "the allowance has expired, or would at once; set it anew"
    },
    {
      "code": 6153,
      "name": "allowanceUsedUp",
      "msg": "the allowance of the day is used up; wait for the next, or raise it"
    },
    {
      "code": 6154,
      "name": "alreadyDisputed",
      "msg": "the job was disputed before; there is one dispute a job"
    },
    {
      "code": 6155,
      "name": "disputeWindowOver",
      "msg": "the 24 hours after the job's end are over; it stands as it ended"
    },
    {
      "code": 6156,
      "name": "disputeWaived",
      "msg": "the client has rated the job, and so waived a dispute; it stands as it ended"
    },
    {
      "code": 6157,
      "name": "disputeExpired",
      "msg": "the 7 days of the resolver are over; end the dispute"
    },
    {
      "code": 6158,
      "name": "decisionOutOfBounds",
      "msg": "what is billed is below what was withdrawn or above the cost; decide within both"
    },
    {
      "code": 6159,
      "name": "ratingOutOfBounds",
      "msg": "the rating is not 1..5 stars; choose one of them"
    },
    {
      "code": 6160,
      "name": "alreadyRated",
      "msg": "the job was rated before; a rating is final"
    },
    {
      "code": 6161,
      "name": "nothingToWithdraw",
      "msg": "nothing is due; come back when more has been earned, or the job is final"
    },
    {
      "code": 6162,
      "name": "jobNotFinal",
      "msg": "the job can still be disputed, or was posted in this second; close it when job.final_at has passed"
    },
    {
      "code": 6163,
      "name": "jobOwesMoney",
      "msg": "somebody has not taken what is his; withdraw it to his associated account first"
    },
    {
      "code": 6164,
      "name": "repricedRecently",
      "msg": "the rate made a step less than an hour ago; come back later"
    },
    {
      "code": 6165,
      "name": "jobReposted",
      "msg": "the job at this address was posted at another time, and may have other terms; fetch it again"
    },
    {
      "code": 6166,
      "name": "bidTooDear",
      "msg": "the bid's rate is above the most that the award allows; fetch the bid again"
    },
    {
      "code": 6167,
      "name": "auctionNotDue",
      "msg": "the auction of this period was opened before, or another goes on; open the next when treasury.next_auction_at has passed"
    },
    {
      "code": 6168,
      "name": "wrongAuction",
      "msg": "the address is not that of the running period's auction; derive it from the period"
    },
    {
      "code": 6169,
      "name": "lotTooSmall",
      "msg": "the treasury has less USDC than the smallest fill; open an auction when more fees have come in"
    },
    {
      "code": 6170,
      "name": "auctionOver",
      "msg": "the auction is over; sell in the next"
    },
    {
      "code": 6171,
      "name": "auctionGoesOn",
      "msg": "the auction goes on; close it when it has ended or all is sold"
    },
    {
      "code": 6172,
      "name": "fillTooSmall",
      "msg": "the fill is below the smallest, or nothing is left; sell more, or all that is left"
    },
    {
      "code": 6173,
      "name": "fillTooDear",
      "msg": "the fill costs more $IO than the seller allows; allow more, or wait: the price rises"
    },
    {
      "code": 6174,
      "name": "nothingToBurn",
      "msg": "the treasury has no $IO; burn when fees have come in"
    }
  ],
  "types": [
    {
      "name": "adminChanged",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "old",
            "type": "pubkey"
          },
          {
            "name": "new",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "adminProposed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "admin",
            "type": "pubkey"
          },
          {
            "name": "pendingAdmin",
            "docs": [
              "`None`: a proposal was taken back."
            ],
            "type": {
              "option": "pubkey"
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "airdrop",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "funder",
            "docs": [
              "Gets what nobody claimed, and the rent."
            ],
            "type": "pubkey"
          },
          {
            "name": "id",
            "docs": [
              "The funder's own number for it."
            ],
            "type": "u64"
          },
          {
            "name": "mint",
            "docs": [
              "$IO."
            ],
            "type": "pubkey"
          },
          {
            "name": "vault",
            "docs": [
              "Token account at `vault`, airdrop, mint; holds what is not claimed."
            ],
            "type": "pubkey"
          },
          {
            "name": "root",
            "type": {
              "array": [
                "u8",
                32
              ]
            }
          },
          {
            "name": "total",
            "docs": [
              "Base units."
            ],
            "type": "u64"
          },
          {
            "name": "claimed",
            "docs": [
              "Base units."
            ],
            "type": "u64"
          },
          {
            "name": "startsAt",
            "docs": [
              "Claims from then on (unix seconds)."
            ],
            "type": "i64"
          },
          {
            "name": "endsAt",
            "docs": [
              "No claims from then on (unix seconds)."
            ],
            "type": "i64"
          },
          {
            "name": "leaves",
            "type": "u32"
          },
          {
            "name": "claims",
            "docs": [
              "Leaves claimed so far."
            ],
            "type": "u32"
          },
          {
            "name": "openPages",
            "docs": [
              "Claim pages that exist."
            ],
            "type": "u32"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "vaultBump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                18
              ]
            }
          }
        ]
      }
    },
    {
      "name": "airdropClaimed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "airdrop",
            "type": "pubkey"
          },
          {
            "name": "index",
            "type": "u32"
          },
          {
            "name": "claimant",
            "type": "pubkey"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "claimed",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "airdropClosed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "airdrop",
            "type": "pubkey"
          },
          {
            "name": "funder",
            "type": "pubkey"
          },
          {
            "name": "leftover",
            "type": "u64"
          },
          {
            "name": "donated",
            "docs": [
              "Base units that strangers had sent to its vault; the treasury got them."
            ],
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "airdropCreated",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "airdrop",
            "type": "pubkey"
          },
          {
            "name": "funder",
            "type": "pubkey"
          },
          {
            "name": "id",
            "type": "u64"
          },
          {
            "name": "terms",
            "type": {
              "defined": {
                "name": "airdropTerms"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "airdropTerms",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "root",
            "docs": [
              "Of the tree in `math::merkle`; never changes."
            ],
            "type": {
              "array": [
                "u8",
                32
              ]
            }
          },
          {
            "name": "total",
            "docs": [
              "Base units of $IO: the sum of the leaves."
            ],
            "type": "u64"
          },
          {
            "name": "leaves",
            "docs": [
              "1..=4,194,304."
            ],
            "type": "u32"
          },
          {
            "name": "startsAt",
            "docs": [
              "Claims begin (unix seconds); not in the past."
            ],
            "type": "i64"
          },
          {
            "name": "endsAt",
            "docs": [
              "Claims end (unix seconds); 30 days after the start or later, within 240 months."
            ],
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "allocateArgs",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "row",
            "type": {
              "defined": {
                "name": "allocationRow"
              }
            }
          },
          {
            "name": "beneficiary",
            "docs": [
              "Never the default key."
            ],
            "type": "pubkey"
          }
        ]
      }
    },
    {
      "name": "allocationRow",
      "docs": [
        "A row of the table. Append only: the byte is the id of the row's vesting and its bit in `Config::allocated_rows`."
      ],
      "repr": {
        "kind": "rust"
      },
      "type": {
        "kind": "enum",
        "variants": [
          {
            "name": "seed"
          },
          {
            "name": "seriesA"
          },
          {
            "name": "coreContributors"
          },
          {
            "name": "ecosystem"
          },
          {
            "name": "community"
          },
          {
            "name": "launchPool"
          }
        ]
      }
    },
    {
      "name": "allowance",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "client",
            "type": "pubkey"
          },
          {
            "name": "delegate",
            "type": "pubkey"
          },
          {
            "name": "mint",
            "type": "pubkey"
          },
          {
            "name": "dailyLimit",
            "type": "u64"
          },
          {
            "name": "used",
            "docs": [
              "Base units spent on `day`."
            ],
            "type": "u64"
          },
          {
            "name": "day",
            "docs": [
              "Days since 1970."
            ],
            "type": "i64"
          },
          {
            "name": "expiresAt",
            "docs": [
              "Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "spenderBump",
            "docs": [
              "Of the client's spender, which takes the tokens."
            ],
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                22
              ]
            }
          }
        ]
      }
    },
    {
      "name": "allowanceRevoked",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "allowance",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "allowanceSet",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "allowance",
            "type": "pubkey"
          },
          {
            "name": "client",
            "type": "pubkey"
          },
          {
            "name": "delegate",
            "type": "pubkey"
          },
          {
            "name": "mint",
            "type": "pubkey"
          },
          {
            "name": "terms",
            "type": {
              "defined": {
                "name": "allowanceTerms"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "allowanceTerms",
      "docs": [
        "What a client allows."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "dailyLimit",
            "docs": [
              "Base units of the mint in any day of 86,400 s since 1970."
            ],
            "type": "u64"
          },
          {
            "name": "expiresAt",
            "docs": [
              "Unix seconds; spent before it."
            ],
            "type": "i64"
          },
          {
            "name": "approved",
            "docs": [
              "Base units that the program may take from the client's account in all, for all of his allowances."
            ],
            "type": "u64"
          }
        ]
      }
    },
    {
      "name": "attestArgs",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "hour",
            "docs": [
              "The hour that has just ended."
            ],
            "type": "u64"
          },
          {
            "name": "minutes",
            "docs": [
              "Uptime of each node, 0..=60, in the order of the remaining accounts."
            ],
            "type": "bytes"
          },
          {
            "name": "tiers",
            "docs": [
              "Connectivity tier of each node, 1..=4. Two plain lists are read at once, a list of pairs item by item."
            ],
            "type": "bytes"
          }
        ]
      }
    },
    {
      "name": "attestOutcome",
      "docs": [
        "What came of one attestation. The first four took it; the others skipped it."
      ],
      "type": {
        "kind": "enum",
        "variants": [
          {
            "name": "counted"
          },
          {
            "name": "passed"
          },
          {
            "name": "notWorked"
          },
          {
            "name": "stakeNotMet"
          },
          {
            "name": "invalidValue"
          },
          {
            "name": "notANode"
          },
          {
            "name": "otherClass"
          },
          {
            "name": "selfDealing"
          },
          {
            "name": "notYetRegistered"
          },
          {
            "name": "alreadyAttested"
          }
        ]
      }
    },
    {
      "name": "attestedNode",
      "docs": [
        "What came of one node in a call of `attest`; `weight` is its weight in the ring afterwards."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "outcome",
            "type": {
              "defined": {
                "name": "attestOutcome"
              }
            }
          },
          {
            "name": "weight",
            "type": "u64"
          }
        ]
      }
    },
    {
      "name": "auction",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "payer",
            "docs": [
              "Paid for the account, and gets the rent."
            ],
            "type": "pubkey"
          },
          {
            "name": "period",
            "docs": [
              "Periods since the emission's start."
            ],
            "type": "u64"
          },
          {
            "name": "lot",
            "docs": [
              "Base units of USDC on offer."
            ],
            "type": "u64"
          },
          {
            "name": "sold",
            "docs": [
              "Base units of USDC sold."
            ],
            "type": "u64"
          },
          {
            "name": "burned",
            "docs": [
              "Base units of $IO bought, and burned."
            ],
            "type": "u64"
          },
          {
            "name": "minFill",
            "docs": [
              "Smallest fill, base units of USDC."
            ],
            "type": "u64"
          },
          {
            "name": "startsAt",
            "docs": [
              "Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "endsAt",
            "type": "i64"
          },
          {
            "name": "factorStartBps",
            "docs": [
              "Basis points of the price at the start."
            ],
            "type": "u16"
          },
          {
            "name": "factorEndBps",
            "docs": [
              "And at the end."
            ],
            "type": "u16"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                27
              ]
            }
          }
        ]
      }
    },
    {
      "name": "auctionClosed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "auction",
            "type": "pubkey"
          },
          {
            "name": "period",
            "type": "u64"
          },
          {
            "name": "sold",
            "type": "u64"
          },
          {
            "name": "burned",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "auctionFilled",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "auction",
            "type": "pubkey"
          },
          {
            "name": "seller",
            "type": "pubkey"
          },
          {
            "name": "usdc",
            "docs": [
              "Paid to the seller."
            ],
            "type": "u64"
          },
          {
            "name": "io",
            "docs": [
              "Burned."
            ],
            "type": "u64"
          },
          {
            "name": "factorBps",
            "type": "u16"
          },
          {
            "name": "left",
            "docs": [
              "USDC of the lot."
            ],
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "auctionOpened",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "auction",
            "type": "pubkey"
          },
          {
            "name": "period",
            "type": "u64"
          },
          {
            "name": "lot",
            "type": "u64"
          },
          {
            "name": "endsAt",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "beneficiaryChanged",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "vesting",
            "type": "pubkey"
          },
          {
            "name": "old",
            "type": "pubkey"
          },
          {
            "name": "new",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "beneficiaryProposed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "vesting",
            "type": "pubkey"
          },
          {
            "name": "beneficiary",
            "type": "pubkey"
          },
          {
            "name": "pendingBeneficiary",
            "docs": [
              "`None`: a proposal was taken back."
            ],
            "type": {
              "option": "pubkey"
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "bid",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "payer",
            "docs": [
              "The node's operator: paid deposit and rent, and gets them back."
            ],
            "type": "pubkey"
          },
          {
            "name": "postedAt",
            "docs": [
              "`posted_at` of the job: a bid never outlives it."
            ],
            "type": "i64"
          },
          {
            "name": "rate",
            "docs": [
              "An hour of the whole job, base units of its mint."
            ],
            "type": "u64"
          },
          {
            "name": "deposit",
            "docs": [
              "Lamports beyond the rent."
            ],
            "type": "u64"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                23
              ]
            }
          }
        ]
      }
    },
    {
      "name": "bidAwarded",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "rate",
            "type": "u64"
          },
          {
            "name": "cost",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "bidPlaced",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "rate",
            "type": "u64"
          },
          {
            "name": "bestNode",
            "type": "pubkey"
          },
          {
            "name": "openBids",
            "type": "u32"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "bidWithdrawn",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "openBids",
            "type": "u32"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "change",
      "docs": [
        "Everything that only the queue can change, with its new value. Append only: queued changes are stored."
      ],
      "type": {
        "kind": "enum",
        "variants": [
          {
            "name": "parameter",
            "fields": [
              {
                "defined": {
                  "name": "parameterValue"
                }
              }
            ]
          },
          {
            "name": "role",
            "fields": [
              {
                "name": "role",
                "type": {
                  "defined": {
                    "name": "role"
                  }
                }
              },
              {
                "name": "key",
                "type": "pubkey"
              }
            ]
          },
          {
            "name": "newClass",
            "fields": [
              {
                "name": "id",
                "type": "u16"
              },
              {
                "name": "terms",
                "type": {
                  "defined": {
                    "name": "classTerms"
                  }
                }
              }
            ]
          },
          {
            "name": "class",
            "fields": [
              {
                "name": "id",
                "type": "u16"
              },
              {
                "name": "update",
                "type": {
                  "defined": {
                    "name": "classUpdate"
                  }
                }
              }
            ]
          },
          {
            "name": "newVerifier",
            "fields": [
              {
                "name": "key",
                "type": "pubkey"
              }
            ]
          },
          {
            "name": "poolSplit",
            "fields": [
              {
                "name": "gpuShareBps",
                "type": "u16"
              }
            ]
          },
          {
            "name": "oracle",
            "fields": [
              {
                "defined": {
                  "name": "oracleTerms"
                }
              }
            ]
          }
        ]
      }
    },
    {
      "name": "changeApplied",
      "docs": [
        "Follows the event that says what changed, with old and new values."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "index",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "changeCancelled",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "index",
            "type": "u64"
          },
          {
            "name": "authority",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "changeQueued",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "index",
            "type": "u64"
          },
          {
            "name": "change",
            "type": {
              "defined": {
                "name": "change"
              }
            }
          },
          {
            "name": "readyAt",
            "type": "i64"
          },
          {
            "name": "expiresAt",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "claimAirdropArgs",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "index",
            "docs": [
              "Place of the leaf."
            ],
            "type": "u32"
          },
          {
            "name": "claimant",
            "type": "pubkey"
          },
          {
            "name": "amount",
            "docs": [
              "Base units of $IO."
            ],
            "type": "u64"
          },
          {
            "name": "proof",
            "docs": [
              "Siblings from the leaf to the root."
            ],
            "type": {
              "vec": {
                "array": [
                  "u8",
                  32
                ]
              }
            }
          }
        ]
      }
    },
    {
      "name": "claimPage",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "airdrop",
            "type": "pubkey"
          },
          {
            "name": "payer",
            "docs": [
              "Who paid for the account and gets the rent back."
            ],
            "type": "pubkey"
          },
          {
            "name": "page",
            "docs": [
              "Leaf `index` is on page `index / 80,000`."
            ],
            "type": "u32"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "bits",
            "docs": [
              "Leaf `index` is bit `index % 8` of byte `index % 80,000 / 8`."
            ],
            "type": {
              "array": [
                "u8",
                10000
              ]
            }
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                19
              ]
            }
          }
        ]
      }
    },
    {
      "name": "claimPageClosed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "airdrop",
            "type": "pubkey"
          },
          {
            "name": "page",
            "type": "u32"
          },
          {
            "name": "payer",
            "docs": [
              "Got the rent."
            ],
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "claimPageOpened",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "airdrop",
            "type": "pubkey"
          },
          {
            "name": "page",
            "type": "u32"
          },
          {
            "name": "payer",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "classCreated",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "class",
            "type": "pubkey"
          },
          {
            "name": "id",
            "type": "u16"
          },
          {
            "name": "terms",
            "type": {
              "defined": {
                "name": "classTerms"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "classRepriced",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "class",
            "type": "pubkey"
          },
          {
            "name": "old",
            "docs": [
              "Micro-USD per processor-hour."
            ],
            "type": "u64"
          },
          {
            "name": "new",
            "type": "u64"
          },
          {
            "name": "utilisationBps",
            "docs": [
              "Basis points; none where no processor was attested."
            ],
            "type": {
              "option": "u16"
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "classTerms",
      "docs": [
        "What a class has for good or to begin with."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "name",
            "docs": [
              "1 to 32 bytes of printable ASCII."
            ],
            "type": "string"
          },
          {
            "name": "pool",
            "type": {
              "defined": {
                "name": "poolKind"
              }
            }
          },
          {
            "name": "multiplierBps",
            "docs": [
              "Reward multiplier in basis points, 0..=1,000,000; 0 earns nothing."
            ],
            "type": "u32"
          },
          {
            "name": "difficultyBits",
            "docs": [
              "Leading zero bits that a proof needs, 0..=40."
            ],
            "type": "u8"
          },
          {
            "name": "rate",
            "docs": [
              "Market rate in micro-USD per processor-hour, within floor and ceiling."
            ],
            "type": "u64"
          },
          {
            "name": "rateFloor",
            "type": "u64"
          },
          {
            "name": "rateCeiling",
            "type": "u64"
          }
        ]
      }
    },
    {
      "name": "classUpdate",
      "docs": [
        "What can be changed of a class. A rate outside the new floor and ceiling is moved to the nearer one."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "multiplierBps",
            "type": "u32"
          },
          {
            "name": "difficultyBits",
            "type": "u8"
          },
          {
            "name": "rateFloor",
            "type": "u64"
          },
          {
            "name": "rateCeiling",
            "type": "u64"
          }
        ]
      }
    },
    {
      "name": "classUpdated",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "class",
            "type": "pubkey"
          },
          {
            "name": "old",
            "type": {
              "defined": {
                "name": "classUpdate"
              }
            }
          },
          {
            "name": "new",
            "type": {
              "defined": {
                "name": "classUpdate"
              }
            }
          },
          {
            "name": "rate",
            "type": "u64"
          },
          {
            "name": "nextHour",
            "docs": [
              "The first hour of the multiplier and the difficulty that were set last."
            ],
            "type": "u64"
          },
          {
            "name": "nextRequirementAt",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "commissionAnnounced",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "oldBps",
            "type": "u16"
          },
          {
            "name": "newBps",
            "type": "u16"
          },
          {
            "name": "startsAt",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "commissionClaimed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "payoutOwner",
            "type": "pubkey"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "config",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "admin",
            "docs": [
              "Queues changes, removes verifiers, clears roles, runs genesis, allocations and the start of the emission."
            ],
            "type": "pubkey"
          },
          {
            "name": "pendingAdmin",
            "docs": [
              "May take over as admin; the default key = nobody."
            ],
            "type": "pubkey"
          },
          {
            "name": "pauser",
            "docs": [
              "Stops entries for a while; the default key = nobody, in this and the next two."
            ],
            "type": "pubkey"
          },
          {
            "name": "slasher",
            "docs": [
              "Opens slashes."
            ],
            "type": "pubkey"
          },
          {
            "name": "resolver",
            "docs": [
              "Overturns slashes and decides disputes; never the slasher."
            ],
            "type": "pubkey"
          },
          {
            "name": "ioMint",
            "type": "pubkey"
          },
          {
            "name": "usdcMint",
            "type": "pubkey"
          },
          {
            "name": "oraclePrograms",
            "docs": [
              "Programs that may own a price account."
            ],
            "type": {
              "array": [
                "pubkey",
                2
              ]
            }
          },
          {
            "name": "priceFeed",
            "docs": [
              "Pyth's id of $IO in USD."
            ],
            "type": {
              "array": [
                "u8",
                32
              ]
            }
          },
          {
            "name": "parameters",
            "docs": [
              "By `Parameter`, each within its `BOUNDS`."
            ],
            "type": {
              "array": [
                "u64",
                28
              ]
            }
          },
          {
            "name": "indexRestsUntil",
            "docs": [
              "When an index may be given again (unix seconds); 0 where it was never freed."
            ],
            "type": {
              "array": [
                "i64",
                16
              ]
            }
          },
          {
            "name": "stakeUnitNotice",
            "docs": [
              "Of the parameter `StakeUnit`."
            ],
            "type": {
              "defined": {
                "name": "notice"
              }
            }
          },
          {
            "name": "selfStakeNotice",
            "docs": [
              "Of the parameter `SelfStakeBps`."
            ],
            "type": {
              "defined": {
                "name": "notice"
              }
            }
          },
          {
            "name": "genesisAt",
            "docs": [
              "When `genesis` minted the supply (unix seconds), from which vesting months count; 0 = not here."
            ],
            "type": "i64"
          },
          {
            "name": "emissionStartedAt",
            "docs": [
              "When hour 0 began (unix seconds); 0 = not yet."
            ],
            "type": "i64"
          },
          {
            "name": "pausedUntil",
            "docs": [
              "Entries are paused before this time (unix seconds), which the last pause set."
            ],
            "type": "i64"
          },
          {
            "name": "adminTerm",
            "docs": [
              "Counts the admins: a queued change is its admin's, and ends with his term."
            ],
            "type": "u32"
          },
          {
            "name": "activeVerifiers",
            "docs": [
              "One bit for the index of each active verifier."
            ],
            "type": "u16"
          },
          {
            "name": "allocatedRows",
            "docs": [
              "One bit for each `AllocationRow` that has its vesting."
            ],
            "type": "u8"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                24
              ]
            }
          }
        ]
      }
    },
    {
      "name": "configInitialized",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "config",
            "type": "pubkey"
          },
          {
            "name": "roles",
            "type": {
              "defined": {
                "name": "roles"
              }
            }
          },
          {
            "name": "oracle",
            "type": {
              "defined": {
                "name": "oracleTerms"
              }
            }
          },
          {
            "name": "ioMint",
            "type": "pubkey"
          },
          {
            "name": "usdcMint",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "createAirdropArgs",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "id",
            "docs": [
              "The funder's own number for it."
            ],
            "type": "u64"
          },
          {
            "name": "terms",
            "type": {
              "defined": {
                "name": "airdropTerms"
              }
            }
          }
        ]
      }
    },
    {
      "name": "createVestingArgs",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "id",
            "docs": [
              "The creator's own number for it."
            ],
            "type": "u64"
          },
          {
            "name": "beneficiary",
            "docs": [
              "Never the default key."
            ],
            "type": "pubkey"
          },
          {
            "name": "terms",
            "type": {
              "defined": {
                "name": "vestingTerms"
              }
            }
          }
        ]
      }
    },
    {
      "name": "decision",
      "docs": [
        "What the resolver decides."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "billed",
            "docs": [
              "What the node is paid in all, before its fees, base units: not below what was withdrawn, not above the cost."
            ],
            "type": "u64"
          },
          {
            "name": "winner",
            "docs": [
              "Gets the bond, and the other's deposit."
            ],
            "type": {
              "defined": {
                "name": "side"
              }
            }
          }
        ]
      }
    },
    {
      "name": "deviceClass",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "name",
            "docs": [
              "ASCII, padded with zeros."
            ],
            "type": {
              "array": [
                "u8",
                32
              ]
            }
          },
          {
            "name": "id",
            "type": "u16"
          },
          {
            "name": "pool",
            "docs": [
              "`PoolKind`."
            ],
            "type": "u8"
          },
          {
            "name": "difficultyBits",
            "docs": [
              "Leading zero bits that a proof of the hours before `next_hour` needs."
            ],
            "type": "u8"
          },
          {
            "name": "multiplierBps",
            "docs": [
              "Reward multiplier of the hours before `next_hour`, basis points."
            ],
            "type": "u32"
          },
          {
            "name": "nextMultiplierBps",
            "docs": [
              "Reward multiplier from `next_hour` on, basis points."
            ],
            "type": "u32"
          },
          {
            "name": "requirementBps",
            "docs": [
              "Multiplier that the required stake is reckoned with before `next_requirement_at`, basis points."
            ],
            "type": "u32"
          },
          {
            "name": "nextRequirementBps",
            "docs": [
              "And from then on."
            ],
            "type": "u32"
          },
          {
            "name": "nextDifficultyBits",
            "docs": [
              "Difficulty from `next_hour` on."
            ],
            "type": "u8"
          },
          {
            "name": "padding",
            "type": {
              "array": [
                "u8",
                3
              ]
            }
          },
          {
            "name": "nextHour",
            "docs": [
              "The first hour of the next multiplier and difficulty."
            ],
            "type": "u64"
          },
          {
            "name": "nextRequirementAt",
            "docs": [
              "Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "rate",
            "docs": [
              "Micro-USD per processor-hour."
            ],
            "type": "u64"
          },
          {
            "name": "rateFloor",
            "type": "u64"
          },
          {
            "name": "rateCeiling",
            "type": "u64"
          },
          {
            "name": "attestedHour",
            "docs": [
              "The latest hour in which a node passed."
            ],
            "type": "u64"
          },
          {
            "name": "attestedProcessors",
            "docs": [
              "Processors of the nodes that passed in `attested_hour`."
            ],
            "type": "u32"
          },
          {
            "name": "attestedProcessorsBefore",
            "docs": [
              "And in the hour before it."
            ],
            "type": "u32"
          },
          {
            "name": "hiredProcessorSecs",
            "docs": [
              "Seconds of hired processors since the last step of the rate, up to `hired_counted_at`."
            ],
            "type": "u64"
          },
          {
            "name": "hiredCountedAt",
            "docs": [
              "Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "repricedAt",
            "docs": [
              "When the rate last made a step, unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "hiredProcessors",
            "docs": [
              "Processors of running jobs."
            ],
            "type": "u32"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                27
              ]
            }
          }
        ]
      }
    },
    {
      "name": "deviceRotated",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "old",
            "type": "pubkey"
          },
          {
            "name": "new",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "disputeExpired",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "exit",
            "type": {
              "defined": {
                "name": "exit"
              }
            }
          },
          {
            "name": "billed",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "disputeResolved",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "resolver",
            "type": "pubkey"
          },
          {
            "name": "decision",
            "type": {
              "defined": {
                "name": "decision"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "earningsWithdrawn",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "payoutOwner",
            "type": "pubkey"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "total",
            "docs": [
              "Of the job, after fees."
            ],
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "emission",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "reserveVault",
            "docs": [
              "Token account at `vault`, emission, $IO mint; pays claims."
            ],
            "type": "pubkey"
          },
          {
            "name": "firstMonth",
            "type": "u64"
          },
          {
            "name": "numerator",
            "type": "u64"
          },
          {
            "name": "denominator",
            "type": "u64"
          },
          {
            "name": "sums",
            "docs": [
              "Base units released by the end of each month."
            ],
            "type": {
              "array": [
                "u64",
                240
              ]
            }
          },
          {
            "name": "timeline",
            "type": {
              "defined": {
                "name": "timeline"
              }
            }
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                31
              ]
            }
          }
        ]
      }
    },
    {
      "name": "emissionStarted",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "schedule",
            "type": {
              "defined": {
                "name": "schedule"
              }
            }
          },
          {
            "name": "gpuShareBps",
            "type": "u16"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "exit",
      "docs": [
        "Why a job ended. Append only: the byte is stored."
      ],
      "repr": {
        "kind": "rust"
      },
      "type": {
        "kind": "enum",
        "variants": [
          {
            "name": "none"
          },
          {
            "name": "noTaker"
          },
          {
            "name": "withdrawn"
          },
          {
            "name": "notAccepted"
          },
          {
            "name": "cancelledAssigned"
          },
          {
            "name": "notStarted"
          },
          {
            "name": "trial"
          },
          {
            "name": "cancelled"
          },
          {
            "name": "complete"
          },
          {
            "name": "stopped"
          },
          {
            "name": "silent"
          },
          {
            "name": "resolved"
          }
        ]
      }
    },
    {
      "name": "feesBurned",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "total",
            "docs": [
              "Burned by the treasury so far, what it bought included."
            ],
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "feesSwept",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "mint",
            "type": "pubkey"
          },
          {
            "name": "fees",
            "type": {
              "array": [
                "u64",
                4
              ]
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "hourAttested",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "verifier",
            "type": "pubkey"
          },
          {
            "name": "class",
            "docs": [
              "The id of the nodes' class."
            ],
            "type": "u16"
          },
          {
            "name": "hour",
            "type": "u64"
          },
          {
            "name": "nodes",
            "type": {
              "vec": {
                "defined": {
                  "name": "attestedNode"
                }
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "hourOpened",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "pool",
            "type": {
              "defined": {
                "name": "poolKind"
              }
            }
          },
          {
            "name": "hour",
            "type": "u64"
          },
          {
            "name": "seed",
            "type": {
              "array": [
                "u8",
                32
              ]
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "hoursClosed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "pool",
            "type": {
              "defined": {
                "name": "poolKind"
              }
            }
          },
          {
            "name": "firstHour",
            "type": "u64"
          },
          {
            "name": "hours",
            "type": "u64"
          },
          {
            "name": "released",
            "type": "u64"
          },
          {
            "name": "payable",
            "type": "u64"
          },
          {
            "name": "carry",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "job",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "client",
            "docs": [
              "Pays, and gets the rent."
            ],
            "type": "pubkey"
          },
          {
            "name": "mint",
            "docs": [
              "$IO or USDC."
            ],
            "type": "pubkey"
          },
          {
            "name": "vault",
            "docs": [
              "Token account at `vault`, job, mint; holds all money of this job and of no other."
            ],
            "type": "pubkey"
          },
          {
            "name": "class",
            "type": "pubkey"
          },
          {
            "name": "node",
            "docs": [
              "The named, awarded or assigned node; the default key = none yet."
            ],
            "type": "pubkey"
          },
          {
            "name": "operator",
            "docs": [
              "Of that node, once it has accepted: gets bond and deposits back."
            ],
            "type": "pubkey"
          },
          {
            "name": "bestNode",
            "docs": [
              "The best bid's node; the default key = no bid."
            ],
            "type": "pubkey"
          },
          {
            "name": "id",
            "docs": [
              "The client's own number for the job."
            ],
            "type": "u64"
          },
          {
            "name": "maxRate",
            "docs": [
              "Most that the client pays an hour, base units of the mint for the whole job."
            ],
            "type": "u64"
          },
          {
            "name": "rate",
            "docs": [
              "What he pays an hour; in an auction his maximum until a bid is awarded."
            ],
            "type": "u64"
          },
          {
            "name": "cost",
            "docs": [
              "Of the whole time at that rate, base units: what is reserved."
            ],
            "type": "u64"
          },
          {
            "name": "minCost",
            "docs": [
              "Smallest cost of a job at posting, base units."
            ],
            "type": "u64"
          },
          {
            "name": "deposited",
            "docs": [
              "Paid in by the client for cost and fees, base units."
            ],
            "type": "u64"
          },
          {
            "name": "bond",
            "docs": [
              "Paid in by the operator, base units."
            ],
            "type": "u64"
          },
          {
            "name": "disputeDeposit",
            "docs": [
              "Paid in by who disputed, base units."
            ],
            "type": "u64"
          },
          {
            "name": "billed",
            "docs": [
              "Part of the cost that is owed once the job has ended, base units."
            ],
            "type": "u64"
          },
          {
            "name": "earningsTaken",
            "docs": [
              "Earnings, before the supplier's fee, that were withdrawn."
            ],
            "type": "u64"
          },
          {
            "name": "supplierTaken",
            "docs": [
              "Paid to the payout owner, after it."
            ],
            "type": "u64"
          },
          {
            "name": "clientTaken",
            "docs": [
              "Paid to the client."
            ],
            "type": "u64"
          },
          {
            "name": "operatorTaken",
            "docs": [
              "Paid to the operator."
            ],
            "type": "u64"
          },
          {
            "name": "feesSwept",
            "docs": [
              "Fees that went to the treasury: client's and supplier's reservation, client's and supplier's facilitation."
            ],
            "type": {
              "array": [
                "u64",
                4
              ]
            }
          },
          {
            "name": "bestRate",
            "type": "u64"
          },
          {
            "name": "bidDeposit",
            "docs": [
              "Lamports that a bid deposits."
            ],
            "type": "u64"
          },
          {
            "name": "postedAt",
            "docs": [
              "Unix seconds, as all times here."
            ],
            "type": "i64"
          },
          {
            "name": "deadline",
            "docs": [
              "Until when it waits for a node."
            ],
            "type": "i64"
          },
          {
            "name": "phaseAt",
            "docs": [
              "When it was awarded, or assigned."
            ],
            "type": "i64"
          },
          {
            "name": "phaseSlot",
            "docs": [
              "Slot at that time."
            ],
            "type": "u64"
          },
          {
            "name": "startedAt",
            "type": "i64"
          },
          {
            "name": "endsAt",
            "docs": [
              "When the paid time is over."
            ],
            "type": "i64"
          },
          {
            "name": "heartbeatAt",
            "type": "i64"
          },
          {
            "name": "heartbeatSlot",
            "docs": [
              "Slot at that time."
            ],
            "type": "u64"
          },
          {
            "name": "finalAt",
            "docs": [
              "When it can be disputed no more, and all is paid."
            ],
            "type": "i64"
          },
          {
            "name": "disputedAt",
            "type": "i64"
          },
          {
            "name": "duration",
            "docs": [
              "Seconds paid for."
            ],
            "type": "u32"
          },
          {
            "name": "extensionLeft",
            "docs": [
              "Seconds that the client may still add without the operator."
            ],
            "type": "u32"
          },
          {
            "name": "regions",
            "docs": [
              "Bit by region."
            ],
            "type": "u32"
          },
          {
            "name": "openBids",
            "type": "u32"
          },
          {
            "name": "warning",
            "docs": [
              "Seconds before the end in which a settlement warns; 0 = never."
            ],
            "type": "u32"
          },
          {
            "name": "minReputation",
            "type": "u16"
          },
          {
            "name": "processors",
            "type": "u16"
          },
          {
            "name": "feeRates",
            "docs": [
              "Basis points at posting: client, supplier, client in USDC, supplier in USDC."
            ],
            "type": {
              "array": [
                "u16",
                4
              ]
            }
          },
          {
            "name": "bondBps",
            "type": "u16"
          },
          {
            "name": "tier",
            "docs": [
              "Least connectivity tier."
            ],
            "type": "u8"
          },
          {
            "name": "kind",
            "docs": [
              "`JobKind`."
            ],
            "type": "u8"
          },
          {
            "name": "status",
            "docs": [
              "`JobStatus`."
            ],
            "type": "u8"
          },
          {
            "name": "exit",
            "docs": [
              "`Exit`."
            ],
            "type": "u8"
          },
          {
            "name": "bondTo",
            "docs": [
              "`Side` that won the bond, plus 1; 0 = nobody."
            ],
            "type": "u8"
          },
          {
            "name": "disputedBy",
            "docs": [
              "`Side` that disputed, plus 1; 0 = nobody."
            ],
            "type": "u8"
          },
          {
            "name": "wonBy",
            "docs": [
              "`Side` that won the dispute, plus 1; 0 = nobody."
            ],
            "type": "u8"
          },
          {
            "name": "rating",
            "docs": [
              "1 to 5 stars; 0 = not rated."
            ],
            "type": "u8"
          },
          {
            "name": "inUsdc",
            "docs": [
              "1 if it is paid in USDC."
            ],
            "type": "u8"
          },
          {
            "name": "hires",
            "docs": [
              "1 if its hours count as hired."
            ],
            "type": "u8"
          },
          {
            "name": "warned",
            "docs": [
              "1 once the warning was given."
            ],
            "type": "u8"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "vaultBump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                17
              ]
            }
          }
        ]
      }
    },
    {
      "name": "jobAccepted",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "bond",
            "type": "u64"
          },
          {
            "name": "freeProcessors",
            "type": "u16"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "jobClosed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "mint",
            "type": "pubkey"
          },
          {
            "name": "fees",
            "type": {
              "array": [
                "u64",
                4
              ]
            }
          },
          {
            "name": "donated",
            "docs": [
              "Sent by strangers, and the treasury's now."
            ],
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "jobDisputed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "by",
            "type": {
              "defined": {
                "name": "side"
              }
            }
          },
          {
            "name": "deposit",
            "type": "u64"
          },
          {
            "name": "exit",
            "docs": [
              "What it comes to if nobody decides."
            ],
            "type": {
              "defined": {
                "name": "exit"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "jobEnded",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "exit",
            "type": {
              "defined": {
                "name": "exit"
              }
            }
          },
          {
            "name": "billed",
            "type": "u64"
          },
          {
            "name": "bondTo",
            "docs": [
              "Who gets the bond."
            ],
            "type": {
              "option": {
                "defined": {
                  "name": "side"
                }
              }
            }
          },
          {
            "name": "finalAt",
            "docs": [
              "When all of it can be withdrawn."
            ],
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "jobExtended",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "authority",
            "docs": [
              "Client or delegate."
            ],
            "type": "pubkey"
          },
          {
            "name": "secs",
            "type": "u32"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "cost",
            "type": "u64"
          },
          {
            "name": "deposited",
            "type": "u64"
          },
          {
            "name": "endsAt",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "jobHeartbeat",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "jobKind",
      "docs": [
        "How a job finds its node. Append only: the byte is stored."
      ],
      "repr": {
        "kind": "rust"
      },
      "type": {
        "kind": "enum",
        "variants": [
          {
            "name": "direct"
          },
          {
            "name": "market"
          },
          {
            "name": "auction"
          }
        ]
      }
    },
    {
      "name": "jobPosted",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "client",
            "type": "pubkey"
          },
          {
            "name": "class",
            "type": "pubkey"
          },
          {
            "name": "mint",
            "type": "pubkey"
          },
          {
            "name": "terms",
            "type": {
              "defined": {
                "name": "jobTerms"
              }
            }
          },
          {
            "name": "rate",
            "type": "u64"
          },
          {
            "name": "cost",
            "type": "u64"
          },
          {
            "name": "deposited",
            "type": "u64"
          },
          {
            "name": "deadline",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "jobRated",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "stars",
            "type": "u8"
          },
          {
            "name": "reputation",
            "type": "u16"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "jobStarted",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "endsAt",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "jobTerms",
      "docs": [
        "What a client asks for."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "id",
            "docs": [
              "The client's own number for the job."
            ],
            "type": "u64"
          },
          {
            "name": "kind",
            "type": {
              "defined": {
                "name": "jobKind"
              }
            }
          },
          {
            "name": "processors",
            "docs": [
              "1..=1,024 of the class."
            ],
            "type": "u16"
          },
          {
            "name": "tier",
            "docs": [
              "Least connectivity tier, 0..=4; 0 = any."
            ],
            "type": "u8"
          },
          {
            "name": "regions",
            "docs": [
              "Regions that will do, a bit each; not 0."
            ],
            "type": "u32"
          },
          {
            "name": "minReputation",
            "docs": [
              "0..=10,000."
            ],
            "type": "u16"
          },
          {
            "name": "duration",
            "docs": [
              "Seconds, 60..=31,536,000."
            ],
            "type": "u32"
          },
          {
            "name": "longestExtension",
            "docs": [
              "Seconds that the client may add later without the operator; with the duration at most 31,536,000."
            ],
            "type": "u32"
          },
          {
            "name": "maxRate",
            "docs": [
              "Most that the client pays an hour for the whole job, base units of the mint."
            ],
            "type": "u64"
          },
          {
            "name": "deadline",
            "docs": [
              "Seconds to wait for a node, 300..=604,800."
            ],
            "type": "u32"
          },
          {
            "name": "complexityBps",
            "docs": [
              "Of a market job: 10,000..=40,000 basis points."
            ],
            "type": "u16"
          },
          {
            "name": "urgencyBps",
            "docs": [
              "Of a market job: 10,000..=30,000 basis points."
            ],
            "type": "u16"
          },
          {
            "name": "bidDeposit",
            "docs": [
              "Of an auction: lamports that each bid deposits, 10,000,000..=10,000,000,000; else 0."
            ],
            "type": "u64"
          },
          {
            "name": "warning",
            "docs": [
              "Seconds before the end in which a settlement warns; 0 = never."
            ],
            "type": "u32"
          }
        ]
      }
    },
    {
      "name": "node",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "operator",
            "type": "pubkey"
          },
          {
            "name": "class",
            "type": "pubkey"
          },
          {
            "name": "device",
            "docs": [
              "Signs proofs."
            ],
            "type": "pubkey"
          },
          {
            "name": "payoutOwner",
            "docs": [
              "Receives commission and earnings."
            ],
            "type": "pubkey"
          },
          {
            "name": "vault",
            "docs": [
              "Token account at `vault`, node, $IO mint; holds the stake and nothing else."
            ],
            "type": "pubkey"
          },
          {
            "name": "id",
            "type": "u64"
          },
          {
            "name": "activeStake",
            "docs": [
              "Base units that earn and count."
            ],
            "type": "u64"
          },
          {
            "name": "activeShares",
            "type": "u64"
          },
          {
            "name": "operatorShares",
            "docs": [
              "Shares of the operator's own position."
            ],
            "type": "u64"
          },
          {
            "name": "coolingStake",
            "docs": [
              "Base units that wait to leave: they earn nothing, count for nothing, and can be slashed."
            ],
            "type": "u64"
          },
          {
            "name": "coolingShares",
            "type": "u64"
          },
          {
            "name": "indexX64",
            "docs": [
              "Rewards per share, Q64.64."
            ],
            "type": {
              "defined": {
                "name": "wide"
              }
            }
          },
          {
            "name": "indexRemainder",
            "docs": [
              "What the divisions of the index left over."
            ],
            "type": "u64"
          },
          {
            "name": "unclaimedCommission",
            "docs": [
              "Base units that the payout owner may claim."
            ],
            "type": "u64"
          },
          {
            "name": "askingUsdc",
            "docs": [
              "Base units of USDC per processor-hour; 0 = none."
            ],
            "type": "u64"
          },
          {
            "name": "askingIo",
            "docs": [
              "Base units of $IO per processor-hour; 0 = none."
            ],
            "type": "u64"
          },
          {
            "name": "registeredAt",
            "docs": [
              "Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "commissionAt",
            "docs": [
              "When `next_commission_bps` begins, unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "slashOpenedAt",
            "docs": [
              "When the open slash was opened, unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "slashEndedAt",
            "docs": [
              "When the last slash ended, unix seconds; 0 = never."
            ],
            "type": "i64"
          },
          {
            "name": "reputationMovedAt",
            "docs": [
              "When a job or a rating last touched the reputation, unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "proofMarks",
            "docs": [
              "`mark_of` an hour at its parity: the hours with a proof."
            ],
            "type": {
              "array": [
                "u64",
                2
              ]
            }
          },
          {
            "name": "hiredMarks",
            "docs": [
              "`mark_of` an hour at its parity: the hours in which a job ran."
            ],
            "type": {
              "array": [
                "u64",
                2
              ]
            }
          },
          {
            "name": "pending",
            "docs": [
              "The one hour that is attested or waits to be settled."
            ],
            "type": {
              "defined": {
                "name": "pendingHour"
              }
            }
          },
          {
            "name": "jobsCompleted",
            "type": "u32"
          },
          {
            "name": "jobsFailed",
            "type": "u32"
          },
          {
            "name": "completedDay",
            "docs": [
              "The last day on which a completion counted, days since 1970."
            ],
            "type": "u32"
          },
          {
            "name": "ratedDay",
            "docs": [
              "The last day on which a rating counted, days since 1970."
            ],
            "type": "u32"
          },
          {
            "name": "processors",
            "type": "u16"
          },
          {
            "name": "freeProcessors",
            "docs": [
              "Processors that no job holds."
            ],
            "type": "u16"
          },
          {
            "name": "commissionBps",
            "docs": [
              "Of the hours that end before `commission_at`."
            ],
            "type": "u16"
          },
          {
            "name": "nextCommissionBps",
            "docs": [
              "Of those that end from then on."
            ],
            "type": "u16"
          },
          {
            "name": "slashBps",
            "docs": [
              "Fraction of the open slash in basis points; 0 = none is open."
            ],
            "type": "u16"
          },
          {
            "name": "reputation",
            "docs": [
              "0..=10,000 at `reputation_moved_at`."
            ],
            "type": "u16"
          },
          {
            "name": "region",
            "type": "u8"
          },
          {
            "name": "tier",
            "docs": [
              "Connectivity tier 1..=4 as last attested; 0 = never."
            ],
            "type": "u8"
          },
          {
            "name": "pool",
            "docs": [
              "`PoolKind` of the class."
            ],
            "type": "u8"
          },
          {
            "name": "status",
            "docs": [
              "`NodeStatus`."
            ],
            "type": "u8"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "vaultBump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                22
              ]
            }
          }
        ]
      }
    },
    {
      "name": "nodeOffer",
      "docs": [
        "What the operator may change at any time."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "region",
            "docs": [
              "0..32."
            ],
            "type": "u8"
          },
          {
            "name": "askingUsdc",
            "docs": [
              "Asking rate in base units of USDC per processor-hour; 0 = none."
            ],
            "type": "u64"
          },
          {
            "name": "askingIo",
            "docs": [
              "Asking rate in base units of $IO per processor-hour; 0 = none."
            ],
            "type": "u64"
          },
          {
            "name": "payoutOwner",
            "docs": [
              "Who receives commission and earnings."
            ],
            "type": "pubkey"
          }
        ]
      }
    },
    {
      "name": "nodeRegistered",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "operator",
            "type": "pubkey"
          },
          {
            "name": "device",
            "type": "pubkey"
          },
          {
            "name": "class",
            "type": "pubkey"
          },
          {
            "name": "terms",
            "type": {
              "defined": {
                "name": "nodeTerms"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "nodeRetired",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "activeStake",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "nodeTerms",
      "docs": [
        "What registration fixes."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "id",
            "docs": [
              "The operator's own number for the node."
            ],
            "type": "u64"
          },
          {
            "name": "processors",
            "docs": [
              "1..=1,024."
            ],
            "type": "u16"
          },
          {
            "name": "commissionBps",
            "docs": [
              "0..=9,500."
            ],
            "type": "u16"
          },
          {
            "name": "offer",
            "type": {
              "defined": {
                "name": "nodeOffer"
              }
            }
          }
        ]
      }
    },
    {
      "name": "nodeUpdated",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "old",
            "type": {
              "defined": {
                "name": "nodeOffer"
              }
            }
          },
          {
            "name": "new",
            "type": {
              "defined": {
                "name": "nodeOffer"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "notice",
      "docs": [
        "What binds of a parameter while a raise of it is announced."
      ],
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "before",
            "docs": [
              "Binds before `binds_at`; from then on the parameter itself does."
            ],
            "type": "u64"
          },
          {
            "name": "bindsAt",
            "docs": [
              "Unix seconds; 0 or past = nothing is announced."
            ],
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "offence",
      "docs": [
        "What a slasher brings against a node."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "code",
            "docs": [
              "The kind, by the published list of offences."
            ],
            "type": "u16"
          },
          {
            "name": "hour",
            "docs": [
              "The work hour in which it happened; one that has begun."
            ],
            "type": "u64"
          },
          {
            "name": "fractionBps",
            "docs": [
              "Fraction of both pools, 1..=5,000 basis points."
            ],
            "type": "u16"
          },
          {
            "name": "evidence",
            "docs": [
              "Hash of the published evidence."
            ],
            "type": {
              "array": [
                "u8",
                32
              ]
            }
          }
        ]
      }
    },
    {
      "name": "oracleChanged",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "old",
            "type": {
              "defined": {
                "name": "oracleTerms"
              }
            }
          },
          {
            "name": "new",
            "type": {
              "defined": {
                "name": "oracleTerms"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "oracleTerms",
      "docs": [
        "Where prices of $IO in USD come from."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "programs",
            "docs": [
              "Programs that may own a price account; two, so that the oracle can move without an upgrade of this program."
            ],
            "type": {
              "array": [
                "pubkey",
                2
              ]
            }
          },
          {
            "name": "feed",
            "docs": [
              "Pyth's id of the feed."
            ],
            "type": {
              "array": [
                "u8",
                32
              ]
            }
          }
        ]
      }
    },
    {
      "name": "paramChange",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "index",
            "docs": [
              "The admin's own number for it."
            ],
            "type": "u64"
          },
          {
            "name": "rentPayer",
            "docs": [
              "Who paid for the account and gets the rent back."
            ],
            "type": "pubkey"
          },
          {
            "name": "adminTerm",
            "docs": [
              "`Config::admin_term` when it was queued."
            ],
            "type": "u32"
          },
          {
            "name": "queuedAt",
            "docs": [
              "Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "readyAt",
            "docs": [
              "From then on anyone applies it (unix seconds)."
            ],
            "type": "i64"
          },
          {
            "name": "expiresAt",
            "docs": [
              "From then on nobody does (unix seconds)."
            ],
            "type": "i64"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "change",
            "type": {
              "defined": {
                "name": "change"
              }
            }
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                16
              ]
            }
          }
        ]
      }
    },
    {
      "name": "parameter",
      "docs": [
        "What can be set. Append only: the byte of a variant is its place in `Config::parameters`."
      ],
      "repr": {
        "kind": "rust"
      },
      "type": {
        "kind": "enum",
        "variants": [
          {
            "name": "tierPoints"
          },
          {
            "name": "hiredPoints"
          },
          {
            "name": "multiplierPoints"
          },
          {
            "name": "quorum"
          },
          {
            "name": "stakeUnit"
          },
          {
            "name": "selfStakeBps"
          },
          {
            "name": "capacityBps"
          },
          {
            "name": "minStake"
          },
          {
            "name": "cooldownSecs"
          },
          {
            "name": "clientFeeBps"
          },
          {
            "name": "supplierFeeBps"
          },
          {
            "name": "clientUsdcFeeBps"
          },
          {
            "name": "supplierUsdcFeeBps"
          },
          {
            "name": "minJobIo"
          },
          {
            "name": "minJobUsdc"
          },
          {
            "name": "bondBps"
          },
          {
            "name": "auctionPeriodSecs"
          },
          {
            "name": "auctionSecs"
          },
          {
            "name": "maxLot"
          },
          {
            "name": "minFill"
          },
          {
            "name": "factorStartBps"
          },
          {
            "name": "factorEndBps"
          },
          {
            "name": "oracleMaxAgeSecs"
          },
          {
            "name": "oracleMaxConfidenceBps"
          },
          {
            "name": "priceGainBps"
          },
          {
            "name": "priceTargetBps"
          },
          {
            "name": "priceStepBps"
          },
          {
            "name": "changeDelaySecs"
          }
        ]
      }
    },
    {
      "name": "parameterChanged",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "parameter",
            "type": {
              "defined": {
                "name": "parameter"
              }
            }
          },
          {
            "name": "old",
            "type": "u64"
          },
          {
            "name": "new",
            "type": "u64"
          },
          {
            "name": "bindsAt",
            "docs": [
              "Now, or 30 days later for a raise of the stake unit or of the operator's part (unix seconds)."
            ],
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "parameterValue",
      "docs": [
        "A parameter with the value it is to have."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "parameter",
            "type": {
              "defined": {
                "name": "parameter"
              }
            }
          },
          {
            "name": "value",
            "type": "u64"
          }
        ]
      }
    },
    {
      "name": "paused",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "pauser",
            "type": "pubkey"
          },
          {
            "name": "until",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "pendingHour",
      "docs": [
        "The hour that verifiers attest, and until it is settled its weight."
      ],
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "mark",
            "docs": [
              "`mark_of` the hour; 0 = none yet."
            ],
            "type": "u64"
          },
          {
            "name": "weight",
            "docs": [
              "What the hour weighs in the ring; 0 unless it passed, and after it was settled."
            ],
            "type": "u64"
          },
          {
            "name": "attestedBy",
            "docs": [
              "Indices of the verifiers that attested."
            ],
            "type": "u16"
          },
          {
            "name": "commissionBps",
            "docs": [
              "The commission of the hour, basis points, once it was judged good."
            ],
            "type": "u16"
          },
          {
            "name": "passed",
            "docs": [
              "1 once it was judged good."
            ],
            "type": "u8"
          },
          {
            "name": "padding",
            "type": {
              "array": [
                "u8",
                3
              ]
            }
          },
          {
            "name": "minutes",
            "docs": [
              "Attested uptime by verifier index."
            ],
            "type": {
              "array": [
                "u8",
                16
              ]
            }
          },
          {
            "name": "tiers",
            "docs": [
              "Attested connectivity tier by verifier index."
            ],
            "type": {
              "array": [
                "u8",
                16
              ]
            }
          }
        ]
      }
    },
    {
      "name": "poolKind",
      "docs": [
        "Which nodes a pool pays. The byte is stored and is the last seed of the pool's address."
      ],
      "repr": {
        "kind": "rust"
      },
      "type": {
        "kind": "enum",
        "variants": [
          {
            "name": "gpu"
          },
          {
            "name": "cpu"
          }
        ]
      }
    },
    {
      "name": "poolsSplit",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "oldGpuShareBps",
            "type": "u16"
          },
          {
            "name": "newGpuShareBps",
            "type": "u16"
          },
          {
            "name": "firstHour",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "positionClosed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "owner",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "proofSubmitted",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "hour",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "queueChangeArgs",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "index",
            "docs": [
              "The admin's own number for the change; free again when it is applied or cancelled."
            ],
            "type": "u64"
          },
          {
            "name": "change",
            "type": {
              "defined": {
                "name": "change"
              }
            }
          }
        ]
      }
    },
    {
      "name": "refundWithdrawn",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "side",
            "type": {
              "defined": {
                "name": "side"
              }
            }
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "total",
            "docs": [
              "Of this side."
            ],
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "requestUnstakeArgs",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "index",
            "docs": [
              "The owner's own number for the ticket; free again when it is withdrawn, moved or cancelled."
            ],
            "type": "u64"
          },
          {
            "name": "shares",
            "docs": [
              "Shares of the position, 1 or more; all of them for a full exit."
            ],
            "type": "u64"
          }
        ]
      }
    },
    {
      "name": "rewardPool",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "kind",
            "docs": [
              "`PoolKind`."
            ],
            "type": "u8"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "shareBps",
            "docs": [
              "This pool's share of each hour in basis points; both pools' shares sum to 10,000."
            ],
            "type": "u16"
          },
          {
            "name": "padding",
            "type": {
              "array": [
                "u8",
                4
              ]
            }
          },
          {
            "name": "carry",
            "docs": [
              "Base units released to this pool and not yet payable."
            ],
            "type": "u64"
          },
          {
            "name": "nextHour",
            "docs": [
              "The first hour that is not closed."
            ],
            "type": "u64"
          },
          {
            "name": "released",
            "docs": [
              "Base units released to this pool so far."
            ],
            "type": "u64"
          },
          {
            "name": "settled",
            "docs": [
              "Base units credited to nodes so far."
            ],
            "type": "u64"
          },
          {
            "name": "seedMark",
            "docs": [
              "`mark_of` the hour that `seed` belongs to."
            ],
            "type": "u64"
          },
          {
            "name": "seed",
            "docs": [
              "What proofs of that hour hash."
            ],
            "type": {
              "array": [
                "u8",
                32
              ]
            }
          },
          {
            "name": "timeline",
            "docs": [
              "The emission's."
            ],
            "type": {
              "defined": {
                "name": "timeline"
              }
            }
          },
          {
            "name": "ring",
            "docs": [
              "Hour `h` at `h % 384`."
            ],
            "type": {
              "array": [
                {
                  "defined": {
                    "name": "ringHour"
                  }
                },
                384
              ]
            }
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                24
              ]
            }
          }
        ]
      }
    },
    {
      "name": "rewardsClaimed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "owner",
            "type": "pubkey"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "rewardsCompounded",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "owner",
            "type": "pubkey"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "shares",
            "type": "u64"
          },
          {
            "name": "positionShares",
            "type": "u64"
          },
          {
            "name": "activeStake",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "rewardsSettled",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "hour",
            "type": "u64"
          },
          {
            "name": "reward",
            "type": "u64"
          },
          {
            "name": "commission",
            "type": "u64"
          },
          {
            "name": "indexX64",
            "type": "u128"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "ringHour",
      "docs": [
        "One hour in the ring."
      ],
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "totalWeight",
            "docs": [
              "Sum of the weights of the nodes that passed."
            ],
            "type": "u64"
          },
          {
            "name": "payable",
            "docs": [
              "Base units shared among them; 0 until the hour is closed."
            ],
            "type": "u64"
          },
          {
            "name": "unsettled",
            "docs": [
              "Base units of `payable` that no node has been credited with."
            ],
            "type": "u64"
          }
        ]
      }
    },
    {
      "name": "role",
      "docs": [
        "A role that the admin fills through the queue and clears at once. Append only: queued changes are stored."
      ],
      "repr": {
        "kind": "rust"
      },
      "type": {
        "kind": "enum",
        "variants": [
          {
            "name": "pauser"
          },
          {
            "name": "slasher"
          },
          {
            "name": "resolver"
          }
        ]
      }
    },
    {
      "name": "roleChanged",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "role",
            "type": {
              "defined": {
                "name": "role"
              }
            }
          },
          {
            "name": "old",
            "docs": [
              "The default key: nobody had it."
            ],
            "type": "pubkey"
          },
          {
            "name": "new",
            "docs": [
              "The default key: it was cleared."
            ],
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "roles",
      "docs": [
        "The keys that act for the protocol, and their difference: who slashes does not decide the appeal."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "admin",
            "type": "pubkey"
          },
          {
            "name": "pauser",
            "type": "pubkey"
          },
          {
            "name": "slasher",
            "type": "pubkey"
          },
          {
            "name": "resolver",
            "type": "pubkey"
          }
        ]
      }
    },
    {
      "name": "runwayLow",
      "docs": [
        "A settlement has found less than the client asked to be warned of."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "job",
            "type": "pubkey"
          },
          {
            "name": "secsLeft",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "schedule",
      "docs": [
        "First month in base units and the factor of each further one, `numerator / denominator` below 1."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "firstMonth",
            "type": "u64"
          },
          {
            "name": "numerator",
            "type": "u64"
          },
          {
            "name": "denominator",
            "type": "u64"
          }
        ]
      }
    },
    {
      "name": "setup",
      "docs": [
        "What a new config is given."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "roles",
            "type": {
              "defined": {
                "name": "roles"
              }
            }
          },
          {
            "name": "oracle",
            "type": {
              "defined": {
                "name": "oracleTerms"
              }
            }
          },
          {
            "name": "overrides",
            "docs": [
              "Parameters that are not to start with their default."
            ],
            "type": {
              "vec": {
                "defined": {
                  "name": "parameterValue"
                }
              }
            }
          }
        ]
      }
    },
    {
      "name": "side",
      "docs": [
        "A party of a job. The byte is stored."
      ],
      "repr": {
        "kind": "rust"
      },
      "type": {
        "kind": "enum",
        "variants": [
          {
            "name": "client"
          },
          {
            "name": "node"
          }
        ]
      }
    },
    {
      "name": "slash",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "slasher",
            "docs": [
              "Who paid for the account, which is never closed."
            ],
            "type": "pubkey"
          },
          {
            "name": "evidence",
            "type": {
              "array": [
                "u8",
                32
              ]
            }
          },
          {
            "name": "hour",
            "type": "u64"
          },
          {
            "name": "openedAt",
            "docs": [
              "Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "endedAt",
            "docs": [
              "Unix seconds; 0 = open."
            ],
            "type": "i64"
          },
          {
            "name": "burned",
            "docs": [
              "Base units burned."
            ],
            "type": "u64"
          },
          {
            "name": "code",
            "type": "u16"
          },
          {
            "name": "fractionBps",
            "type": "u16"
          },
          {
            "name": "status",
            "docs": [
              "`SlashStatus`."
            ],
            "type": "u8"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                26
              ]
            }
          }
        ]
      }
    },
    {
      "name": "slashBurned",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "slash",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "active",
            "docs": [
              "Burned out of the active pool."
            ],
            "type": "u64"
          },
          {
            "name": "cooling",
            "docs": [
              "Burned out of the cooling pool."
            ],
            "type": "u64"
          },
          {
            "name": "activeStake",
            "type": "u64"
          },
          {
            "name": "coolingStake",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "slashOpened",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "slash",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "slasher",
            "type": "pubkey"
          },
          {
            "name": "offence",
            "type": {
              "defined": {
                "name": "offence"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "slashOverturned",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "slash",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "resolver",
            "type": "pubkey"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "stakeAdded",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "owner",
            "type": "pubkey"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "shares",
            "type": "u64"
          },
          {
            "name": "positionShares",
            "type": "u64"
          },
          {
            "name": "activeStake",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "stakeMoved",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "from",
            "type": "pubkey"
          },
          {
            "name": "to",
            "type": "pubkey"
          },
          {
            "name": "owner",
            "type": "pubkey"
          },
          {
            "name": "index",
            "type": "u64"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "shares",
            "type": "u64"
          },
          {
            "name": "positionShares",
            "type": "u64"
          },
          {
            "name": "coolingStake",
            "docs": [
              "Of the node that is left."
            ],
            "type": "u64"
          },
          {
            "name": "activeStake",
            "docs": [
              "Of the node that is staked to."
            ],
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "stakePosition",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "owner",
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "shares",
            "docs": [
              "Shares of the node's active pool."
            ],
            "type": "u64"
          },
          {
            "name": "indexX64",
            "docs": [
              "The node's reward index up to which `unclaimed` is reckoned, Q64.64."
            ],
            "type": {
              "defined": {
                "name": "wide"
              }
            }
          },
          {
            "name": "unclaimed",
            "docs": [
              "Base units earned up to that index and not claimed."
            ],
            "type": "u64"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                23
              ]
            }
          }
        ]
      }
    },
    {
      "name": "stakeWithdrawn",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "owner",
            "type": "pubkey"
          },
          {
            "name": "index",
            "type": "u64"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "coolingStake",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "supplyMinted",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "ioMint",
            "type": "pubkey"
          },
          {
            "name": "reserve",
            "type": "u64"
          },
          {
            "name": "allocation",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "timeline",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "startedAt",
            "docs": [
              "Start of hour 0, unix seconds."
            ],
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "treasury",
      "docs": [
        "Authority of the vaults that fees and donations go to."
      ],
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "ioVault",
            "type": "pubkey"
          },
          {
            "name": "usdcVault",
            "type": "pubkey"
          },
          {
            "name": "ioFees",
            "docs": [
              "Fees in $IO so far, base units: client's and supplier's reservation, client's and supplier's facilitation."
            ],
            "type": {
              "array": [
                "u64",
                4
              ]
            }
          },
          {
            "name": "usdcFees",
            "docs": [
              "Fees in USDC so far, likewise."
            ],
            "type": {
              "array": [
                "u64",
                4
              ]
            }
          },
          {
            "name": "usdcSpent",
            "docs": [
              "USDC that auctions paid, base units."
            ],
            "type": "u64"
          },
          {
            "name": "ioBought",
            "docs": [
              "$IO that auctions bought, and burned, base units."
            ],
            "type": "u64"
          },
          {
            "name": "ioSlashed",
            "docs": [
              "$IO burned out of slashed stake, base units."
            ],
            "type": "u64"
          },
          {
            "name": "ioBurned",
            "docs": [
              "All $IO burned: bought, fees and slashed stake, base units."
            ],
            "type": "u64"
          },
          {
            "name": "nextAuctionAt",
            "docs": [
              "Before it no auction begins: the period of the last one is over then. Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "auctionEndsAt",
            "docs": [
              "When the last auction ends, unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "ioVaultBump",
            "type": "u8"
          },
          {
            "name": "usdcVaultBump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                29
              ]
            }
          }
        ]
      }
    },
    {
      "name": "unpaused",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "authority",
            "type": "pubkey"
          },
          {
            "name": "wouldEndAt",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "unstakeCancelled",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "owner",
            "type": "pubkey"
          },
          {
            "name": "index",
            "type": "u64"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "shares",
            "type": "u64"
          },
          {
            "name": "positionShares",
            "type": "u64"
          },
          {
            "name": "activeStake",
            "type": "u64"
          },
          {
            "name": "coolingStake",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "unstakeRequested",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "owner",
            "type": "pubkey"
          },
          {
            "name": "index",
            "type": "u64"
          },
          {
            "name": "shares",
            "docs": [
              "Shares of the position that left the active pool."
            ],
            "type": "u64"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "coolingShares",
            "docs": [
              "Shares of the cooling pool that the ticket holds."
            ],
            "type": "u64"
          },
          {
            "name": "positionShares",
            "type": "u64"
          },
          {
            "name": "activeStake",
            "type": "u64"
          },
          {
            "name": "coolingStake",
            "type": "u64"
          },
          {
            "name": "readyAt",
            "type": "i64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "unstakeTicket",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "owner",
            "docs": [
              "Gets the stake, and the rent."
            ],
            "type": "pubkey"
          },
          {
            "name": "node",
            "type": "pubkey"
          },
          {
            "name": "index",
            "docs": [
              "The owner's own number for it."
            ],
            "type": "u64"
          },
          {
            "name": "shares",
            "docs": [
              "Shares of the node's cooling pool."
            ],
            "type": "u64"
          },
          {
            "name": "readyAt",
            "docs": [
              "Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                23
              ]
            }
          }
        ]
      }
    },
    {
      "name": "verifier",
      "docs": [
        "A key that attests hours of nodes. It is active while its bit is set in `Config::active_verifiers`; removal closes the account."
      ],
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "key",
            "type": "pubkey"
          },
          {
            "name": "payer",
            "docs": [
              "Who paid for the account and gets the rent back."
            ],
            "type": "pubkey"
          },
          {
            "name": "index",
            "docs": [
              "Its place in masks, 0..16."
            ],
            "type": "u8"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                22
              ]
            }
          }
        ]
      }
    },
    {
      "name": "verifierAdded",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "verifier",
            "type": "pubkey"
          },
          {
            "name": "index",
            "type": "u8"
          },
          {
            "name": "activeVerifiers",
            "type": "u16"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "verifierRemoved",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "verifier",
            "type": "pubkey"
          },
          {
            "name": "index",
            "type": "u8"
          },
          {
            "name": "activeVerifiers",
            "type": "u16"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "vesting",
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "creator",
            "docs": [
              "Who funded it; the Config for a row of the allocation table."
            ],
            "type": "pubkey"
          },
          {
            "name": "id",
            "docs": [
              "The creator's own number for it, or the row."
            ],
            "type": "u64"
          },
          {
            "name": "beneficiary",
            "type": "pubkey"
          },
          {
            "name": "pendingBeneficiary",
            "docs": [
              "May take over as beneficiary; the default key = nobody."
            ],
            "type": "pubkey"
          },
          {
            "name": "payer",
            "docs": [
              "Who paid for the accounts and gets the rent back."
            ],
            "type": "pubkey"
          },
          {
            "name": "mint",
            "docs": [
              "$IO."
            ],
            "type": "pubkey"
          },
          {
            "name": "vault",
            "docs": [
              "Token account at `vault`, vesting, mint; holds what is not released."
            ],
            "type": "pubkey"
          },
          {
            "name": "total",
            "docs": [
              "Base units, like the next two."
            ],
            "type": "u64"
          },
          {
            "name": "atOnce",
            "docs": [
              "Unlocked at the start."
            ],
            "type": "u64"
          },
          {
            "name": "released",
            "docs": [
              "Paid out so far."
            ],
            "type": "u64"
          },
          {
            "name": "startsAt",
            "docs": [
              "Unix seconds."
            ],
            "type": "i64"
          },
          {
            "name": "firstMonth",
            "docs": [
              "The month at whose end the first tranche unlocks."
            ],
            "type": "u16"
          },
          {
            "name": "tranches",
            "type": "u16"
          },
          {
            "name": "bump",
            "type": "u8"
          },
          {
            "name": "vaultBump",
            "type": "u8"
          },
          {
            "name": "reserved",
            "type": {
              "array": [
                "u8",
                26
              ]
            }
          }
        ]
      }
    },
    {
      "name": "vestingClosed",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "vesting",
            "type": "pubkey"
          },
          {
            "name": "payer",
            "docs": [
              "Got the rent."
            ],
            "type": "pubkey"
          },
          {
            "name": "donated",
            "docs": [
              "Base units that strangers had sent to its vault; the treasury got them."
            ],
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "vestingCreated",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "vesting",
            "type": "pubkey"
          },
          {
            "name": "creator",
            "docs": [
              "The Config for a row of the allocation table, whose id is the row."
            ],
            "type": "pubkey"
          },
          {
            "name": "id",
            "type": "u64"
          },
          {
            "name": "beneficiary",
            "type": "pubkey"
          },
          {
            "name": "terms",
            "type": {
              "defined": {
                "name": "vestingTerms"
              }
            }
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "vestingReleased",
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "vesting",
            "type": "pubkey"
          },
          {
            "name": "beneficiary",
            "type": "pubkey"
          },
          {
            "name": "amount",
            "type": "u64"
          },
          {
            "name": "released",
            "type": "u64"
          },
          {
            "name": "at",
            "type": "i64"
          }
        ]
      }
    },
    {
      "name": "vestingTerms",
      "docs": [
        "What unlocks when. Amounts in base units of $IO, months of 2,629,800 s."
      ],
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "total",
            "type": "u64"
          },
          {
            "name": "startsAt",
            "docs": [
              "Unix seconds; at most 240 months from now, before or after."
            ],
            "type": "i64"
          },
          {
            "name": "firstMonth",
            "docs": [
              "The month at whose end the first tranche unlocks, 1..=240; 0 without tranches."
            ],
            "type": "u16"
          },
          {
            "name": "tranches",
            "docs": [
              "Equal monthly tranches, 0..=240; the last one takes what rounding left."
            ],
            "type": "u16"
          },
          {
            "name": "atOnce",
            "docs": [
              "Unlocked at the start; all of it without tranches."
            ],
            "type": "u64"
          }
        ]
      }
    },
    {
      "name": "wide",
      "docs": [
        "A 128-bit number inside a zero-copy account: accounts are aligned to 8 bytes, a `u128` would want 16."
      ],
      "serialization": "bytemuck",
      "repr": {
        "kind": "c"
      },
      "type": {
        "kind": "struct",
        "fields": [
          {
            "name": "low",
            "type": "u64"
          },
          {
            "name": "high",
            "type": "u64"
          }
        ]
      }
    }
  ],
  "constants": [
    {
      "name": "airdropDomain",
      "docs": [
        "First bytes of what a leaf of an airdrop hashes, after its prefix."
      ],
      "type": "bytes",
      "value": "[105, 111, 45, 110, 101, 116, 58, 97, 105, 114, 100, 114, 111, 112]"
    },
    {
      "name": "airdropRestSecs",
      "docs": [
        "Seconds from the end of the claims to the close: a day in which neither is possible."
      ],
      "type": "i64",
      "value": "86400"
    },
    {
      "name": "attestationSecs",
      "docs": [
        "Seconds after an hour's end in which verifiers attest it, and before which it cannot be closed."
      ],
      "type": "u64",
      "value": "1800"
    },
    {
      "name": "awardSecs",
      "docs": [
        "Seconds after an auction's deadline in which anyone awards its best bid: 20 minutes."
      ],
      "type": "i64",
      "value": "1200"
    },
    {
      "name": "bigJobUnits",
      "docs": [
        "USDC or IO, as a whole number, from which on a finished job moves a reputation."
      ],
      "type": "u64",
      "value": "10"
    },
    {
      "name": "bps",
      "docs": [
        "Basis points of one."
      ],
      "type": "u64",
      "value": "10000"
    },
    {
      "name": "changeLifeSecs",
      "docs": [
        "Seconds after which a queued change lapses: 14 days (protocol.md, Roles)."
      ],
      "type": "i64",
      "value": "1209600"
    },
    {
      "name": "claimsPerPage",
      "docs": [
        "Claims that one page counts (protocol.md, Accounts): 10,000 bytes of bits."
      ],
      "type": "u32",
      "value": "80000"
    },
    {
      "name": "classNameLen",
      "docs": [
        "Bytes of a class name."
      ],
      "type": "u8",
      "value": "32"
    },
    {
      "name": "commissionNoticeSecs",
      "docs": [
        "Seconds from announcing a raised commission to its start: 7 days (economics.md, section 4)."
      ],
      "type": "i64",
      "value": "604800"
    },
    {
      "name": "completeSecs",
      "docs": [
        "A heartbeat this many seconds before the end, or later, completes a job: 10 minutes."
      ],
      "type": "i64",
      "value": "600"
    },
    {
      "name": "daySecs",
      "docs": [
        "A day in seconds."
      ],
      "type": "i64",
      "value": "86400"
    },
    {
      "name": "disputeDepositBps",
      "docs": [
        "What opening a dispute takes, in basis points of the cost."
      ],
      "type": "u64",
      "value": "100"
    },
    {
      "name": "disputeWindowSecs",
      "docs": [
        "Seconds after the end in which a job can be disputed: 24 hours."
      ],
      "type": "i64",
      "value": "86400"
    },
    {
      "name": "emissionHours",
      "docs": [
        "Hours that emit: 240 months."
      ],
      "type": "u64",
      "value": "175320"
    },
    {
      "name": "emissionReserve",
      "docs": [
        "Minted at genesis for the emission: 300,000,000 IO (economics.md, section 1)."
      ],
      "type": "u64",
      "value": "30000000000000000"
    },
    {
      "name": "genesisAllocation",
      "docs": [
        "Minted at genesis for the allocation table: 500,000,000 IO (economics.md, section 1)."
      ],
      "type": "u64",
      "value": "50000000000000000"
    },
    {
      "name": "gpuShareBps",
      "docs": [
        "Share of the GPU pool in each hour when the emission starts, in basis points (economics.md, section 3)."
      ],
      "type": "u16",
      "value": "8000"
    },
    {
      "name": "hourSecs",
      "docs": [
        "A work hour in seconds."
      ],
      "type": "u64",
      "value": "3600"
    },
    {
      "name": "indexRestSecs",
      "docs": [
        "Seconds for which the index of a removed verifier rests, so that no open hour knows it any more."
      ],
      "type": "i64",
      "value": "7200"
    },
    {
      "name": "ioDecimals",
      "docs": [
        "Decimals of the $IO mint (economics.md, section 1)."
      ],
      "type": "u8",
      "value": "8"
    },
    {
      "name": "matureSecs",
      "docs": [
        "Age in seconds at which earnings of a running job may be withdrawn: 24 hours."
      ],
      "type": "i64",
      "value": "86400"
    },
    {
      "name": "maxAirdropLeaves",
      "docs": [
        "Leaves of an airdrop at the most: 2^22, so that a claim with its proof fits a transaction."
      ],
      "type": "u32",
      "value": "4194304"
    },
    {
      "name": "maxAttestations",
      "docs": [
        "Nodes of one `attest` at the most: with more, its events could outgrow what the runtime keeps of a log."
      ],
      "type": "u8",
      "value": "32"
    },
    {
      "name": "maxBidDeposit",
      "docs": [
        "And most: 10 SOL."
      ],
      "type": "u64",
      "value": "10000000000"
    },
    {
      "name": "maxClassRate",
      "docs": [
        "Highest USD rate of a class, in micro-USD per processor-hour: 1,000 USD."
      ],
      "type": "u64",
      "value": "1000000000"
    },
    {
      "name": "maxCommissionBps",
      "docs": [
        "Highest commission of an operator (economics.md, section 4)."
      ],
      "type": "u16",
      "value": "9500"
    },
    {
      "name": "maxCommissionRaiseBps",
      "docs": [
        "Most that an announced commission may lie above the one in force, in basis points (economics.md, section 4)."
      ],
      "type": "u16",
      "value": "500"
    },
    {
      "name": "maxComplexityBps",
      "docs": [
        "Most complexity: 4."
      ],
      "type": "u16",
      "value": "40000"
    },
    {
      "name": "maxCoolingDilutionBits",
      "docs": [
        "Shares that a unit of cooling stake may cost where a node still takes stake, as a power of two. With it no exit ever overflows:",
        "all stake is below 2^57 units, and what a slash makes dearer it makes fewer."
      ],
      "type": "u8",
      "value": "6"
    },
    {
      "name": "maxDifficultyBits",
      "docs": [
        "Hardest proof of a class, in leading zero bits."
      ],
      "type": "u8",
      "value": "40"
    },
    {
      "name": "maxDilutionBits",
      "docs": [
        "Shares that a unit of stake may cost, as a power of two (protocol.md, Staking in shares)."
      ],
      "type": "u8",
      "value": "20"
    },
    {
      "name": "maxHoursPerClose",
      "docs": [
        "Hours that one `close_hour` closes at the most."
      ],
      "type": "u64",
      "value": "48"
    },
    {
      "name": "maxJobSecs",
      "docs": [
        "Longest job in seconds, extensions included: 365 days."
      ],
      "type": "u32",
      "value": "31536000"
    },
    {
      "name": "maxMinutes",
      "docs": [
        "Minutes of an hour: the highest uptime."
      ],
      "type": "u8",
      "value": "60"
    },
    {
      "name": "maxMultiplierBps",
      "docs": [
        "Highest reward multiplier of a class: 100."
      ],
      "type": "u32",
      "value": "1000000"
    },
    {
      "name": "maxPauseSecs",
      "docs": [
        "Longest pause in seconds: 7 days (protocol.md, Roles)."
      ],
      "type": "u32",
      "value": "604800"
    },
    {
      "name": "maxPostSecs",
      "docs": [
        "And at the most: 7 days."
      ],
      "type": "u32",
      "value": "604800"
    },
    {
      "name": "maxProcessors",
      "docs": [
        "Processors of one node at the most."
      ],
      "type": "u16",
      "value": "1024"
    },
    {
      "name": "maxReputation",
      "docs": [
        "Best reputation (economics.md, section 8)."
      ],
      "type": "u16",
      "value": "10000"
    },
    {
      "name": "maxScheduleRest",
      "docs": [
        "What the last month may take over from rounding, in base units (economics.md, section 2)."
      ],
      "type": "u64",
      "value": "1000000"
    },
    {
      "name": "maxSlashBps",
      "docs": [
        "Largest fraction of a slash, in basis points (economics.md, section 4)."
      ],
      "type": "u16",
      "value": "5000"
    },
    {
      "name": "maxTier",
      "docs": [
        "Best connectivity tier."
      ],
      "type": "u8",
      "value": "4"
    },
    {
      "name": "maxUrgencyBps",
      "docs": [
        "Most urgency: 3."
      ],
      "type": "u16",
      "value": "30000"
    },
    {
      "name": "maxVerifiers",
      "docs": [
        "Indices of verifiers."
      ],
      "type": "u8",
      "value": "16"
    },
    {
      "name": "maxVestingMonths",
      "docs": [
        "Months to the first tranche, and tranches, at the most: 20 years. A vesting starts, and an airdrop ends, at most that far",
        "from now."
      ],
      "type": "u16",
      "value": "240"
    },
    {
      "name": "minBidDeposit",
      "docs": [
        "Least lamports that a bid deposits: 0.01 SOL."
      ],
      "type": "u64",
      "value": "10000000"
    },
    {
      "name": "minBilledSecs",
      "docs": [
        "Seconds that a later cancellation pays at the least, and without which a node that stops or falls silent earns nothing: an hour."
      ],
      "type": "u64",
      "value": "3600"
    },
    {
      "name": "minChangeDelaySecs",
      "docs": [
        "Least seconds from queueing a change to applying it: 48 hours (protocol.md, Roles). No parameter goes below."
      ],
      "type": "i64",
      "value": "172800"
    },
    {
      "name": "minClaimWindowSecs",
      "docs": [
        "Least seconds in which an airdrop can be claimed: 30 days."
      ],
      "type": "i64",
      "value": "2592000"
    },
    {
      "name": "minFactorBps",
      "docs": [
        "Complexity and urgency of a market job begin at 1 (economics.md, section 7)."
      ],
      "type": "u16",
      "value": "10000"
    },
    {
      "name": "minJobSecs",
      "docs": [
        "Shortest job in seconds."
      ],
      "type": "u32",
      "value": "60"
    },
    {
      "name": "minPostSecs",
      "docs": [
        "Seconds for which a job waits for a node, at the least: 5 minutes (protocol.md, Job life, for this and what follows)."
      ],
      "type": "u32",
      "value": "300"
    },
    {
      "name": "months",
      "docs": [
        "Months of the emission (economics.md, section 2)."
      ],
      "type": "u16",
      "value": "240"
    },
    {
      "name": "monthSecs",
      "docs": [
        "A month of the emission in seconds: 30.4375 days."
      ],
      "type": "u64",
      "value": "2629800"
    },
    {
      "name": "pauseRestSecs",
      "docs": [
        "Seconds after the end of a pause in which there is no other: 7 days (protocol.md, Roles)."
      ],
      "type": "i64",
      "value": "604800"
    },
    {
      "name": "proofDomain",
      "docs": [
        "First bytes of what a proof of work hashes."
      ],
      "type": "bytes",
      "value": "[105, 111, 45, 110, 101, 116, 58, 112, 114, 111, 111, 102]"
    },
    {
      "name": "regions",
      "docs": [
        "Regions are 0..=31, so that a job can name any set of them in 32 bits."
      ],
      "type": "u8",
      "value": "32"
    },
    {
      "name": "repriceSecs",
      "docs": [
        "Seconds from one step of a class's rate to the next (economics.md, section 7)."
      ],
      "type": "i64",
      "value": "3600"
    },
    {
      "name": "reputationIdleSecs",
      "docs": [
        "Seconds of idleness that halve the distance of a reputation to 5,000: 30 days."
      ],
      "type": "i64",
      "value": "2592000"
    },
    {
      "name": "requirementNoticeSecs",
      "docs": [
        "Seconds after which a raise binds the required stake: of a class's multiplier (economics.md, section 4), and likewise of the",
        "stake unit and of the operator's part."
      ],
      "type": "i64",
      "value": "2592000"
    },
    {
      "name": "resolveSecs",
      "docs": [
        "Seconds in which the resolver decides: 7 days."
      ],
      "type": "i64",
      "value": "604800"
    },
    {
      "name": "ringHours",
      "docs": [
        "Hours that the ring of a pool remembers (protocol.md, Accounts)."
      ],
      "type": "u16",
      "value": "384"
    },
    {
      "name": "seedAirdrop",
      "type": "bytes",
      "value": "[97, 105, 114, 100, 114, 111, 112]"
    },
    {
      "name": "seedAllowance",
      "type": "bytes",
      "value": "[97, 108, 108, 111, 119, 97, 110, 99, 101]"
    },
    {
      "name": "seedAuction",
      "type": "bytes",
      "value": "[97, 117, 99, 116, 105, 111, 110]"
    },
    {
      "name": "seedBid",
      "type": "bytes",
      "value": "[98, 105, 100]"
    },
    {
      "name": "seedClaims",
      "type": "bytes",
      "value": "[99, 108, 97, 105, 109, 115]"
    },
    {
      "name": "seedClass",
      "type": "bytes",
      "value": "[99, 108, 97, 115, 115]"
    },
    {
      "name": "seedConfig",
      "type": "bytes",
      "value": "[99, 111, 110, 102, 105, 103]"
    },
    {
      "name": "seedCpu",
      "docs": [
        "The last seed of the CPU pool: `PoolKind::Cpu` as a byte."
      ],
      "type": "bytes",
      "value": "[1]"
    },
    {
      "name": "seedDevice",
      "type": "bytes",
      "value": "[100, 101, 118, 105, 99, 101]"
    },
    {
      "name": "seedEmission",
      "type": "bytes",
      "value": "[101, 109, 105, 115, 115, 105, 111, 110]"
    },
    {
      "name": "seedGpu",
      "docs": [
        "The last seed of the GPU pool: `PoolKind::Gpu` as a byte."
      ],
      "type": "bytes",
      "value": "[0]"
    },
    {
      "name": "seedJob",
      "type": "bytes",
      "value": "[106, 111, 98]"
    },
    {
      "name": "seedNode",
      "type": "bytes",
      "value": "[110, 111, 100, 101]"
    },
    {
      "name": "seedParamChange",
      "type": "bytes",
      "value": "[112, 97, 114, 97, 109, 45, 99, 104, 97, 110, 103, 101]"
    },
    {
      "name": "seedPool",
      "type": "bytes",
      "value": "[112, 111, 111, 108]"
    },
    {
      "name": "seedSlash",
      "type": "bytes",
      "value": "[115, 108, 97, 115, 104]"
    },
    {
      "name": "seedSpender",
      "docs": [
        "Takes a client's tokens for an extension by a delegate: `spender`, client."
      ],
      "type": "bytes",
      "value": "[115, 112, 101, 110, 100, 101, 114]"
    },
    {
      "name": "seedStake",
      "type": "bytes",
      "value": "[115, 116, 97, 107, 101]"
    },
    {
      "name": "seedTicket",
      "type": "bytes",
      "value": "[116, 105, 99, 107, 101, 116]"
    },
    {
      "name": "seedTreasury",
      "type": "bytes",
      "value": "[116, 114, 101, 97, 115, 117, 114, 121]"
    },
    {
      "name": "seedVault",
      "docs": [
        "Token accounts of the program: `vault`, parent, mint."
      ],
      "type": "bytes",
      "value": "[118, 97, 117, 108, 116]"
    },
    {
      "name": "seedVerifier",
      "type": "bytes",
      "value": "[118, 101, 114, 105, 102, 105, 101, 114]"
    },
    {
      "name": "seedVesting",
      "type": "bytes",
      "value": "[118, 101, 115, 116, 105, 110, 103]"
    },
    {
      "name": "silenceSecs",
      "docs": [
        "Seconds without a heartbeat after which a node is silent: 70 minutes."
      ],
      "type": "i64",
      "value": "4200"
    },
    {
      "name": "silenceSlots",
      "docs": [
        "And slots, both of which must have passed."
      ],
      "type": "u64",
      "value": "8000"
    },
    {
      "name": "slashAppealSecs",
      "docs": [
        "Seconds in which the resolver may overturn a slash, and after which anyone burns it: 30 days."
      ],
      "type": "i64",
      "value": "2592000"
    },
    {
      "name": "slashRestSecs",
      "docs": [
        "Seconds between the end of a slash and the next on the same node: 3 days (protocol.md, A slash)."
      ],
      "type": "i64",
      "value": "259200"
    },
    {
      "name": "startSecs",
      "docs": [
        "Seconds to accept an award, and to start: 20 minutes."
      ],
      "type": "i64",
      "value": "1200"
    },
    {
      "name": "startSlots",
      "docs": [
        "And slots, both of which must have passed."
      ],
      "type": "u64",
      "value": "2300"
    },
    {
      "name": "trialSecs",
      "docs": [
        "Seconds from the start in which a client's cancellation pays by the second only: 10 minutes."
      ],
      "type": "i64",
      "value": "600"
    },
    {
      "name": "usdcDecimals",
      "docs": [
        "Decimals of the USDC mint."
      ],
      "type": "u8",
      "value": "6"
    }
  ]
};
