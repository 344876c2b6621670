"""What else has a time, a sum: a train, a deadline, what somebody earns; and hours that are said in words."""

from collections.abc import Mapping

PHRASES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "CLOCK": (
            "at|for|from|by|around|about|say|gone one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
            "<TIMELY> sharp|hrs|hours|oclock|ish", "<TIMELY> o clock|'clock", "lunchtime|dinnertime|teatime", "12 noon",
        ),
        "ABSENT": (
            "holiday|holidays|vacation|leave|flight|train|plane|ferry|boat|bus|lands|departs|conference|webinar|exhibition",
            "thanks|thank … coming|came|visiting|meeting|seeing|time",
            "good|nice|great|lovely to meet|have met|put|see",
            "closes|closing|deadline|opens|opening hours|office hours|expires|midnight",
            "dentist|doctor|hospital appointment|school run|funeral",
            "i 'm|am|im out on|until|till|this|next|all|today|tomorrow|monday|tuesday|wednesday|thursday|friday",
            "hearing|motion|court|judge|earnings|market|markets|press",
            "delivery|deliver|parcel|shipment|maintenance|outage|server|backup",
            "class|classes|course|lecture|concert|match|game|kick-off|plane",
            "my train|flight|bus|mother|father|wife|husband|kids|son|daughter",
            "you can reach|call|ring|phone|get me|us", "available from|until|on|at|between",
            "free from|until|between|after",
            "by|before <TIMELY>", "no later than", "already done|had|met|held", "we|i met|saw|interviewed",
            "follow up to our", "meeting room",
        ),
        "RANGE": (
            "want|wants|wanted|asking|asks|after|expects|expecting … for|around|<PAY>",
            "expectation|expectations|looking|hoping|hopes … for|around|<PAY>",
            "currently|earns|earning|earn|paid|makes|on currently|at|now|about|around|a", "up to", "between",
            "salary|pay range|band|bracket|budget|expectation",
            "range|band|bracket|budget|ballpark|market rate", "vat|invoice|fee|fees|total|due|rebate",
            "paying|pays|worth|turnover|revenue",
            "would|might|may|could|can go|stretch|pay|be", "aware of", "million|billion|m|bn",
            "starting salary|package of",
        ),
    },
}  # fmt: skip
