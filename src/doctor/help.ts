/** What `--help` prints: no line is longer than 78 columns. */
export const HELP = `gokart-offers-react doctor <offer-id> [options]

Reads one offer of the Partner Offer API with your token, once, and says
whether the token works and what of the offer visitors would not see, would
see wrong, or would not be paid for: names of fields that are missing or new,
values that cannot be read, links, pictures, steps, payouts, dates, texts.

The token comes from the environment variable GOKART_TOKEN, or through
standard input. It is no argument, and is never printed.

Where the API is
  --tenant <name>      https://api.<name>.getgokart.ai; or GOKART_TENANT
  --base-url <url>     another address, such as a relay of yours

The sandbox, in memory: no account, no network
  --sandbox            ask it in place of the API
  --sample <name>      which sample; the offer id does the same
                       (default: sixStepLadder)
  --fault <kind>       what goes wrong, such as rate-limited or html

What to do
  --token-stdin        read the token from standard input
  --check-media        also ask for the heads of pictures and videos: whether
                       they are there, their size, their type. Without the
                       token, at most 20, each for 5 seconds
  --timeout <seconds>  how long to wait for the API (default: 10)

How to print
  --json               for machines; the shape is in the documentation
  --no-color           no colors; so do NO_COLOR and FORCE_COLOR=0
  -h, --help           this
  -v, --version        the version of the package

Exit codes
  0  the offer was read; there may be warnings and notes
  1  the offer was read, and something is wrong
  2  the command was called in a way that it cannot be
  3  no offer could be read: not reached, refused, or something else answered
  4  the doctor itself failed

Examples
  npx gokart-offers-react doctor --sandbox
  GOKART_TENANT=acme npx gokart-offers-react doctor <offer-id>
  npx gokart-offers-react doctor <offer-id> --tenant acme \\
    --token-stdin < token.txt
`;
