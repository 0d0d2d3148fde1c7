/** The configuration file as `init --config` writes it: nothing is set, and what can be is said beside it. */
export const CONFIG_TEMPLATE = `# What harness-metrics goes by. Nothing here is needed: every key has the default that stands behind its #.
# Every key: docs/configuration.md. Check this file: harness-metrics doctor
version: 1

# scope:                       # with a whole organisation
#   include: []                # only these, such as [acme/*]
#   exclude: []                # not these, such as [acme/sandbox-*]

# report:
#   time-zone: UTC             # weeks begin here, Monday at midnight, such as Europe/Berlin
#   look-back: 13w             # the weeks that make the rows
#   tag: on                    # off: no labels on pull requests

# minimum:                     # below these a figure is "too few"
#   prs: 20
#   persons: 5

# clock:
#   maturity: 14d              # the age at which a pull request enters the table

# reviewers:
#   ai: []                     # AI reviewers of your own, such as [acme-reviewer[bot]] in quotes

# signals:                     # harnesses of your own
#   - id: acme-agent
#     name: Acme Agent
#     logins: ["acme-agent[bot]"]
#     branch-prefixes: [acme/]
`;
