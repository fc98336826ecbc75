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
      "name": "addVerifier",
      "docs": [
        "The admin adds a verifier."
      ],
      "discriminator": [
        165,
        72,
        135,
        225,
        67,
        181,
        255,
        135
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
            "Gets the verifier into its mask."
          ],
          "writable": true
        },
        {
          "name": "verifier",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  118,
                  101,
                  114,
                  105,
                  102,
                  105,
                  101,
                  114
                ]
              },
              {
                "kind": "arg",
                "path": "key"
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
          "name": "key",
          "type": "pubkey"
        }
      ]
    },
    {
      "name": "attest",
      "docs": [
        "A verifier attests the last hour of many nodes of one class."
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
      "name": "claimCommission",
      "docs": [
        "The payout owner takes the node's commission."
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
          "signer": true,
          "relations": [
            "node"
          ]
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
        "The owner takes a position's rewards."
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
          "signer": true,
          "relations": [
            "position"
          ]
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
          ],
          "relations": [
            "position"
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
      "name": "closeHour",
      "docs": [
        "Anyone closes a pool's open hours up to and including `last_hour`, at most 48."
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
      "name": "createClass",
      "docs": [
        "The admin creates a device class."
      ],
      "discriminator": [
        34,
        138,
        228,
        149,
        66,
        39,
        106,
        183
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
            "Names the admin."
          ]
        },
        {
          "name": "class",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  99,
                  108,
                  97,
                  115,
                  115
                ]
              },
              {
                "kind": "arg",
                "path": "args.id"
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
          "name": "args",
          "type": {
            "defined": {
              "name": "createClassArgs"
            }
          }
        }
      ]
    },
    {
      "name": "genesis",
      "docs": [
        "The admin and the mint authority mint the 800,000,000 IO and give the mint authority up, once."
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
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  118,
                  97,
                  117,
                  108,
                  116
                ]
              },
              {
                "kind": "account",
                "path": "emission"
              },
              {
                "kind": "account",
                "path": "ioMint"
              }
            ]
          }
        },
        {
          "name": "genesisVault",
          "docs": [
            "Receives 500,000,000 IO for the allocation table."
          ],
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  118,
                  97,
                  117,
                  108,
                  116
                ]
              },
              {
                "kind": "account",
                "path": "config"
              },
              {
                "kind": "account",
                "path": "ioMint"
              }
            ]
          }
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
      "name": "initConfig",
      "docs": [
        "The upgrade authority creates config, treasury and reserve vault, once."
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
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  118,
                  97,
                  117,
                  108,
                  116
                ]
              },
              {
                "kind": "account",
                "path": "treasury"
              },
              {
                "kind": "account",
                "path": "ioMint"
              }
            ]
          }
        },
        {
          "name": "treasuryUsdcVault",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  118,
                  97,
                  117,
                  108,
                  116
                ]
              },
              {
                "kind": "account",
                "path": "treasury"
              },
              {
                "kind": "account",
                "path": "usdcMint"
              }
            ]
          }
        },
        {
          "name": "reserveVault",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  118,
                  97,
                  117,
                  108,
                  116
                ]
              },
              {
                "kind": "account",
                "path": "emission"
              },
              {
                "kind": "account",
                "path": "ioMint"
              }
            ]
          }
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
          "name": "args",
          "type": {
            "defined": {
              "name": "initConfigArgs"
            }
          }
        }
      ]
    },
    {
      "name": "openHour",
      "docs": [
        "Anyone opens the running hour of a pool for proofs."
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
      "name": "registerNode",
      "docs": [
        "Anyone registers a node; operator and device key sign."
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
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  118,
                  97,
                  117,
                  108,
                  116
                ]
              },
              {
                "kind": "account",
                "path": "node"
              },
              {
                "kind": "account",
                "path": "ioMint"
              }
            ]
          }
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
      "name": "removeVerifier",
      "docs": [
        "The admin removes a verifier at once."
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
      "name": "retireNode",
      "docs": [
        "The operator ends a node for good."
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
          "signer": true,
          "relations": [
            "node"
          ]
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
      "name": "settleRewards",
      "docs": [
        "Anyone credits a node's closed hour to its commission and reward index."
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
      "name": "splitPools",
      "docs": [
        "The admin divides the coming hours between the pools anew."
      ],
      "discriminator": [
        249,
        0,
        153,
        110,
        137,
        8,
        9,
        25
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
            "Names the admin."
          ]
        },
        {
          "name": "gpuPool",
          "docs": [
            "Gets the share."
          ],
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
          "docs": [
            "Gets the rest."
          ],
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
        }
      ],
      "args": [
        {
          "name": "gpuShareBps",
          "type": "u16"
        }
      ]
    },
    {
      "name": "stake",
      "docs": [
        "Any holder adds $IO to its position in a node."
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
          ],
          "relations": [
            "node"
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
          "writable": true,
          "relations": [
            "node"
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
        "The admin starts the emission now, by a schedule that never changes again."
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
            "Names the admin."
          ]
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
          ],
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  118,
                  97,
                  117,
                  108,
                  116
                ]
              },
              {
                "kind": "account",
                "path": "emission"
              },
              {
                "kind": "account",
                "path": "config"
              }
            ]
          }
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
      "name": "submitProof",
      "docs": [
        "The device key proves the running hour."
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
          "signer": true,
          "relations": [
            "node"
          ]
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
          ],
          "relations": [
            "node"
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
      "name": "updateClass",
      "docs": [
        "The admin changes a device class."
      ],
      "discriminator": [
        193,
        89,
        79,
        118,
        241,
        38,
        170,
        65
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
            "Names the admin."
          ]
        },
        {
          "name": "emission",
          "docs": [
            "Tells which hour runs."
          ]
        },
        {
          "name": "class",
          "docs": [
            "Gets the change."
          ],
          "writable": true
        }
      ],
      "args": [
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
      "name": "updateNode",
      "docs": [
        "The operator changes region, asking rates and payout owner."
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
          "signer": true,
          "relations": [
            "node"
          ]
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
      "name": "updateParameter",
      "docs": [
        "The admin sets one parameter within its bounds."
      ],
      "discriminator": [
        99,
        187,
        162,
        136,
        162,
        32,
        122,
        2
      ],
      "accounts": [
        {
          "name": "config",
          "docs": [
            "Gets the value."
          ],
          "writable": true
        },
        {
          "name": "admin",
          "docs": [
            "The admin of the config."
          ],
          "signer": true,
          "relations": [
            "config"
          ]
        }
      ],
      "args": [
        {
          "name": "change",
          "type": {
            "defined": {
              "name": "parameterValue"
            }
          }
        }
      ]
    }
  ],
  "accounts": [
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
    }
  ],
  "events": [
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
      "msg": "a role is the default key; name a key that somebody holds"
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
      "msg": "the token account does not belong to the claimant; pass one that he owns"
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
      "name": "multiplierChangedRecently",
      "msg": "the multiplier was changed less than two hours ago; try again later"
    },
    {
      "code": 6031,
      "name": "raisePending",
      "msg": "a raise of the required stake is pending; wait until it binds"
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
      "msg": "the clock is before the emission's start; try again when it has passed"
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
    }
  ],
  "types": [
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
      "name": "classTerms",
      "docs": [
        "What `create_class` sets for good or to begin with."
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
        "What `update_class` sets. A rate outside the new floor and ceiling is moved to the nearer one."
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
            "name": "nextMultiplierHour",
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
              "Sets parameters and device classes, adds and removes verifiers, runs genesis and the start of the emission."
            ],
            "type": "pubkey"
          },
          {
            "name": "pauser",
            "docs": [
              "Stops entries for a while."
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
            "name": "parameters",
            "docs": [
              "By `Parameter`, each within its `BOUNDS`."
            ],
            "type": {
              "array": [
                "u64",
                27
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
            "name": "genesisAt",
            "docs": [
              "When `genesis` minted the supply (unix seconds), from which vesting months count; 0 = not here."
            ],
            "type": "i64"
          },
          {
            "name": "activeVerifiers",
            "docs": [
              "One bit for the index of each active verifier."
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
                21
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
      "name": "createClassArgs",
      "type": {
        "kind": "struct",
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
            "type": "u8"
          },
          {
            "name": "multiplierBps",
            "docs": [
              "Reward multiplier of the hours before `next_multiplier_hour`, basis points."
            ],
            "type": "u32"
          },
          {
            "name": "nextMultiplierBps",
            "docs": [
              "Reward multiplier from `next_multiplier_hour` on, basis points."
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
            "name": "padding",
            "type": {
              "array": [
                "u8",
                4
              ]
            }
          },
          {
            "name": "nextMultiplierHour",
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
      "name": "initConfigArgs",
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
                28
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
                5
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
      "name": "attestationSecs",
      "docs": [
        "Seconds after an hour's end in which verifiers attest it, and before which it cannot be closed."
      ],
      "type": "u64",
      "value": "1800"
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
      "name": "classNameLen",
      "docs": [
        "Bytes of a class name."
      ],
      "type": "u8",
      "value": "32"
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
      "name": "maxAttestations",
      "docs": [
        "Nodes of one `attest` at the most: with more, its events could outgrow what the runtime keeps of a log."
      ],
      "type": "u8",
      "value": "32"
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
      "name": "maxProcessors",
      "docs": [
        "Processors of one node at the most."
      ],
      "type": "u16",
      "value": "1024"
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
      "name": "maxTier",
      "docs": [
        "Best connectivity tier."
      ],
      "type": "u8",
      "value": "4"
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
      "name": "requirementNoticeSecs",
      "docs": [
        "Seconds after which a raised multiplier binds the required stake (economics.md, section 4)."
      ],
      "type": "i64",
      "value": "2592000"
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
      "name": "seedNode",
      "type": "bytes",
      "value": "[110, 111, 100, 101]"
    },
    {
      "name": "seedPool",
      "type": "bytes",
      "value": "[112, 111, 111, 108]"
    },
    {
      "name": "seedStake",
      "type": "bytes",
      "value": "[115, 116, 97, 107, 101]"
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
      "name": "addVerifier",
      "docs": [
        "The admin adds a verifier."
      ],
      "discriminator": [
        165,
        72,
        135,
        225,
        67,
        181,
        255,
        135
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
            "Gets the verifier into its mask."
          ],
          "writable": true
        },
        {
          "name": "verifier",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  118,
                  101,
                  114,
                  105,
                  102,
                  105,
                  101,
                  114
                ]
              },
              {
                "kind": "arg",
                "path": "key"
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
          "name": "key",
          "type": "pubkey"
        }
      ]
    },
    {
      "name": "attest",
      "docs": [
        "A verifier attests the last hour of many nodes of one class."
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
      "name": "claimCommission",
      "docs": [
        "The payout owner takes the node's commission."
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
          "signer": true,
          "relations": [
            "node"
          ]
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
        "The owner takes a position's rewards."
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
          "signer": true,
          "relations": [
            "position"
          ]
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
          ],
          "relations": [
            "position"
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
      "name": "closeHour",
      "docs": [
        "Anyone closes a pool's open hours up to and including `last_hour`, at most 48."
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
      "name": "createClass",
      "docs": [
        "The admin creates a device class."
      ],
      "discriminator": [
        34,
        138,
        228,
        149,
        66,
        39,
        106,
        183
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
            "Names the admin."
          ]
        },
        {
          "name": "class",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  99,
                  108,
                  97,
                  115,
                  115
                ]
              },
              {
                "kind": "arg",
                "path": "args.id"
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
          "name": "args",
          "type": {
            "defined": {
              "name": "createClassArgs"
            }
          }
        }
      ]
    },
    {
      "name": "genesis",
      "docs": [
        "The admin and the mint authority mint the 800,000,000 IO and give the mint authority up, once."
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
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  118,
                  97,
                  117,
                  108,
                  116
                ]
              },
              {
                "kind": "account",
                "path": "emission"
              },
              {
                "kind": "account",
                "path": "ioMint"
              }
            ]
          }
        },
        {
          "name": "genesisVault",
          "docs": [
            "Receives 500,000,000 IO for the allocation table."
          ],
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  118,
                  97,
                  117,
                  108,
                  116
                ]
              },
              {
                "kind": "account",
                "path": "config"
              },
              {
                "kind": "account",
                "path": "ioMint"
              }
            ]
          }
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
      "name": "initConfig",
      "docs": [
        "The upgrade authority creates config, treasury and reserve vault, once."
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
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  118,
                  97,
                  117,
                  108,
                  116
                ]
              },
              {
                "kind": "account",
                "path": "treasury"
              },
              {
                "kind": "account",
                "path": "ioMint"
              }
            ]
          }
        },
        {
          "name": "treasuryUsdcVault",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  118,
                  97,
                  117,
                  108,
                  116
                ]
              },
              {
                "kind": "account",
                "path": "treasury"
              },
              {
                "kind": "account",
                "path": "usdcMint"
              }
            ]
          }
        },
        {
          "name": "reserveVault",
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  118,
                  97,
                  117,
                  108,
                  116
                ]
              },
              {
                "kind": "account",
                "path": "emission"
              },
              {
                "kind": "account",
                "path": "ioMint"
              }
            ]
          }
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
          "name": "args",
          "type": {
            "defined": {
              "name": "initConfigArgs"
            }
          }
        }
      ]
    },
    {
      "name": "openHour",
      "docs": [
        "Anyone opens the running hour of a pool for proofs."
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
      "name": "registerNode",
      "docs": [
        "Anyone registers a node; operator and device key sign."
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
          "writable": true,
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  118,
                  97,
                  117,
                  108,
                  116
                ]
              },
              {
                "kind": "account",
                "path": "node"
              },
              {
                "kind": "account",
                "path": "ioMint"
              }
            ]
          }
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
      "name": "removeVerifier",
      "docs": [
        "The admin removes a verifier at once."
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
      "name": "retireNode",
      "docs": [
        "The operator ends a node for good."
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
          "signer": true,
          "relations": [
            "node"
          ]
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
      "name": "settleRewards",
      "docs": [
        "Anyone credits a node's closed hour to its commission and reward index."
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
      "name": "splitPools",
      "docs": [
        "The admin divides the coming hours between the pools anew."
      ],
      "discriminator": [
        249,
        0,
        153,
        110,
        137,
        8,
        9,
        25
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
            "Names the admin."
          ]
        },
        {
          "name": "gpuPool",
          "docs": [
            "Gets the share."
          ],
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
          "docs": [
            "Gets the rest."
          ],
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
        }
      ],
      "args": [
        {
          "name": "gpuShareBps",
          "type": "u16"
        }
      ]
    },
    {
      "name": "stake",
      "docs": [
        "Any holder adds $IO to its position in a node."
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
          ],
          "relations": [
            "node"
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
          "writable": true,
          "relations": [
            "node"
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
        "The admin starts the emission now, by a schedule that never changes again."
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
            "Names the admin."
          ]
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
          ],
          "pda": {
            "seeds": [
              {
                "kind": "const",
                "value": [
                  118,
                  97,
                  117,
                  108,
                  116
                ]
              },
              {
                "kind": "account",
                "path": "emission"
              },
              {
                "kind": "account",
                "path": "config"
              }
            ]
          }
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
      "name": "submitProof",
      "docs": [
        "The device key proves the running hour."
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
          "signer": true,
          "relations": [
            "node"
          ]
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
          ],
          "relations": [
            "node"
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
      "name": "updateClass",
      "docs": [
        "The admin changes a device class."
      ],
      "discriminator": [
        193,
        89,
        79,
        118,
        241,
        38,
        170,
        65
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
            "Names the admin."
          ]
        },
        {
          "name": "emission",
          "docs": [
            "Tells which hour runs."
          ]
        },
        {
          "name": "class",
          "docs": [
            "Gets the change."
          ],
          "writable": true
        }
      ],
      "args": [
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
      "name": "updateNode",
      "docs": [
        "The operator changes region, asking rates and payout owner."
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
          "signer": true,
          "relations": [
            "node"
          ]
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
      "name": "updateParameter",
      "docs": [
        "The admin sets one parameter within its bounds."
      ],
      "discriminator": [
        99,
        187,
        162,
        136,
        162,
        32,
        122,
        2
      ],
      "accounts": [
        {
          "name": "config",
          "docs": [
            "Gets the value."
          ],
          "writable": true
        },
        {
          "name": "admin",
          "docs": [
            "The admin of the config."
          ],
          "signer": true,
          "relations": [
            "config"
          ]
        }
      ],
      "args": [
        {
          "name": "change",
          "type": {
            "defined": {
              "name": "parameterValue"
            }
          }
        }
      ]
    }
  ],
  "accounts": [
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
    }
  ],
  "events": [
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
      "msg": "a role is the default key; name a key that somebody holds"
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
      "msg": "the token account does not belong to the claimant; pass one that he owns"
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
      "name": "multiplierChangedRecently",
      "msg": "the multiplier was changed less than two hours ago; try again later"
    },
    {
      "code": 6031,
      "name": "raisePending",
      "msg": "a raise of the required stake is pending; wait until it binds"
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
      "msg": "the clock is before the emission's start; try again when it has passed"
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
    }
  ],
  "types": [
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
      "name": "classTerms",
      "docs": [
        "What `create_class` sets for good or to begin with."
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
        "What `update_class` sets. A rate outside the new floor and ceiling is moved to the nearer one."
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
            "name": "nextMultiplierHour",
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
              "Sets parameters and device classes, adds and removes verifiers, runs genesis and the start of the emission."
            ],
            "type": "pubkey"
          },
          {
            "name": "pauser",
            "docs": [
              "Stops entries for a while."
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
            "name": "parameters",
            "docs": [
              "By `Parameter`, each within its `BOUNDS`."
            ],
            "type": {
              "array": [
                "u64",
                27
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
            "name": "genesisAt",
            "docs": [
              "When `genesis` minted the supply (unix seconds), from which vesting months count; 0 = not here."
            ],
            "type": "i64"
          },
          {
            "name": "activeVerifiers",
            "docs": [
              "One bit for the index of each active verifier."
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
                21
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
      "name": "createClassArgs",
      "type": {
        "kind": "struct",
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
            "type": "u8"
          },
          {
            "name": "multiplierBps",
            "docs": [
              "Reward multiplier of the hours before `next_multiplier_hour`, basis points."
            ],
            "type": "u32"
          },
          {
            "name": "nextMultiplierBps",
            "docs": [
              "Reward multiplier from `next_multiplier_hour` on, basis points."
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
            "name": "padding",
            "type": {
              "array": [
                "u8",
                4
              ]
            }
          },
          {
            "name": "nextMultiplierHour",
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
      "name": "initConfigArgs",
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
                28
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
                5
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
      "name": "attestationSecs",
      "docs": [
        "Seconds after an hour's end in which verifiers attest it, and before which it cannot be closed."
      ],
      "type": "u64",
      "value": "1800"
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
      "name": "classNameLen",
      "docs": [
        "Bytes of a class name."
      ],
      "type": "u8",
      "value": "32"
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
      "name": "maxAttestations",
      "docs": [
        "Nodes of one `attest` at the most: with more, its events could outgrow what the runtime keeps of a log."
      ],
      "type": "u8",
      "value": "32"
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
      "name": "maxProcessors",
      "docs": [
        "Processors of one node at the most."
      ],
      "type": "u16",
      "value": "1024"
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
      "name": "maxTier",
      "docs": [
        "Best connectivity tier."
      ],
      "type": "u8",
      "value": "4"
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
      "name": "requirementNoticeSecs",
      "docs": [
        "Seconds after which a raised multiplier binds the required stake (economics.md, section 4)."
      ],
      "type": "i64",
      "value": "2592000"
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
      "name": "seedNode",
      "type": "bytes",
      "value": "[110, 111, 100, 101]"
    },
    {
      "name": "seedPool",
      "type": "bytes",
      "value": "[112, 111, 111, 108]"
    },
    {
      "name": "seedStake",
      "type": "bytes",
      "value": "[115, 116, 97, 107, 101]"
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
      "name": "usdcDecimals",
      "docs": [
        "Decimals of the USDC mint."
      ],
      "type": "u8",
      "value": "6"
    }
  ]
};
