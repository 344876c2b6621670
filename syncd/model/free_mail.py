"""Mail services where anybody may have a mailbox: an address there says nothing of where its owner works."""

# Services with a domain in many countries: yahoo.co.uk, hotmail.fr, gmx.at.
_FAMILIES = frozenset({"gmx", "googlemail", "hotmail", "live", "msn", "outlook", "proton", "yahoo", "yandex", "ymail"})

_DOMAINS = frozenset(
    {
        "gmail.com", "aol.com", "aol.co.uk", "aim.com", "icloud.com", "me.com", "mac.com", "protonmail.com",
        "protonmail.ch", "pm.me", "tutanota.com",
        "tutanota.de", "tuta.io", "tuta.com", "fastmail.com", "fastmail.fm", "hey.com", "zoho.com", "zohomail.com",
        "zohomail.eu", "mail.com", "email.com",
        "usa.com", "inbox.com", "hushmail.com", "rocketmail.com", "mailbox.org", "posteo.de", "posteo.net",
        "disroot.org", "riseup.net",
        "web.de", "freenet.de", "t-online.de", "arcor.de", "mail.de", "email.de", "online.de", "kabelmail.de",
        "vodafonemail.de", "1und1.de",
        "orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "sfr.fr", "neuf.fr", "numericable.fr", "bbox.fr",
        "libero.it", "virgilio.it", "alice.it", "tin.it", "tiscali.it", "tiscali.co.uk", "inwind.it", "iol.it",
        "email.it",
        "btinternet.com", "btopenworld.com", "sky.com", "virginmedia.com", "ntlworld.com", "blueyonder.co.uk",
        "talktalk.net", "o2.co.uk",
        "plusnet.com", "eircom.net",
        "comcast.net", "verizon.net", "att.net", "sbcglobal.net", "bellsouth.net", "charter.net", "cox.net",
        "earthlink.net", "juno.com", "optonline.net",
        "roadrunner.com", "rogers.com", "shaw.ca", "sympatico.ca", "bell.net", "videotron.ca", "telus.net",
        "bigpond.com", "bigpond.net.au", "optusnet.com.au", "xtra.co.nz",
        "ziggo.nl", "kpnmail.nl", "kpnplanet.nl", "planet.nl", "xs4all.nl", "home.nl", "hetnet.nl", "upcmail.nl",
        "telenet.be", "skynet.be",
        "bluewin.ch", "sunrise.ch", "hispeed.ch", "chello.at", "a1.net", "aon.at",
        "telefonica.net", "terra.es", "ono.com", "terra.com.br", "uol.com.br", "bol.com.br", "ig.com.br", "sapo.pt",
        "iol.pt",
        "wp.pl", "o2.pl", "onet.pl", "onet.eu", "op.pl", "interia.pl", "interia.eu", "poczta.fm", "gazeta.pl",
        "vp.pl", "tlen.pl",
        "seznam.cz", "email.cz", "post.cz", "centrum.cz", "atlas.cz", "volny.cz", "azet.sk", "centrum.sk",
        "zoznam.sk",
        "telia.com", "bredband.net", "comhem.se", "spray.se", "online.no", "broadpark.no", "jubii.dk", "mail.dk",
        "kolumbus.fi", "elisanet.fi", "luukku.com",
        "mail.ru", "bk.ru", "list.ru", "inbox.ru", "internet.ru", "rambler.ru", "ya.ru", "narod.ru", "ukr.net",
        "i.ua", "meta.ua", "bigmir.net", "tut.by",
        "mynet.com", "superonline.com", "citromail.hu", "freemail.hu", "abv.bg", "mail.bg", "walla.co.il",
        "walla.com",
        "qq.com", "foxmail.com", "163.com", "126.com", "yeah.net", "sina.com", "sina.cn", "sohu.com", "aliyun.com",
        "naver.com", "hanmail.net", "daum.net",
        "docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp", "nifty.com", "rediffmail.com",
    }
)  # fmt: skip


# A provider of mailboxes says in its name that it carries post.
_CARRIES_POST = ("mail", "post", "box", "courriel", "correo", "buzon", "brief", "postvak", "pochta", "poczta")


def is_free_mail(domain: str) -> bool:
    """Whether a domain, as it stands in a normalised address, is a mail service's."""
    name, _, rest = domain.partition(".")
    # yahoo.co.uk is the service, yahoo.careers.example is not.
    return domain in _DOMAINS or (name in _FAMILIES and len(rest) <= len("com.au") and rest.count(".") <= 1)


def may_be_free_mail(domain: str) -> bool:
    """Whether a domain is a mail service's, or is called like one: good for a guess, not for a decision."""
    chosen = chosen_label(domain)
    return is_free_mail(domain) or any(word in chosen for word in _CARRIES_POST)


def chosen_label(domain: str) -> str:
    """The part of a domain that somebody has chosen: "northbridge" of "mail.northbridge.co.uk"."""
    return max(domain.split(".")[:-1] or [domain], key=len)
