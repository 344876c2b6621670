"""How the families of mail servers word their bounces; servers speak English."""

# What labels the address that failed, at the beginning of a line.
LABELS = (
    "to", "recipient", "recipients", "rcpt to", "final-recipient", "original-recipient", "unknown user", "user",
    "address", "failed address", "failed recipient", "unreachable recipient", "invalid recipient", "addressee",
    "delivery to", "error-for", "undeliverable address", "invalid final delivery userid", "failed", "rejected",
)  # fmt: skip

# What stands before it in a sentence.
BEFORE_ADDRESS = (
    "delivery to", "message to", "mail to", "deliver mail to", "delivered to", "unknown user", "user unknown",
    "rcpt to:", "recipient", "sent to", "following address", "following addresses", "mailbox",
    "deliver the message to", "deliver to", "account", "for user", "addressed to", "generated from", "attempts:",
    "undeliverable to", "is full:", "addressed to email address :",
)  # fmt: skip

# What stands behind it.
BEHIND_ADDRESS = (
    "failed", "could not be", "was not", "is not", "does not exist", "unknown", "no such", "not found",
    "unavailable", "is full", "has been disabled", "user unknown", "isn't", "couldn't be", "wasn't", "is unknown",
)  # fmt: skip

# What says that the server has not given up yet.
DELAYED = (
    "delayed", "will be retried", "will be re-tried", "will keep trying", "will continue to try", "will retry",
    "will try again", "still trying", "no action is required", "not yet been delivered", "warning message only",
    "temporary", "temporarily", "not need to resend", "delivery attempts will continue",
)  # fmt: skip
