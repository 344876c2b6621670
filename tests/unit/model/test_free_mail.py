import pytest

from syncd.model.free_mail import is_free_mail, may_be_free_mail


@pytest.mark.parametrize("domain", ["gmail.com", "yahoo.co.uk", "gmx.net", "hotmail.fr", "mail.ru", "t-online.de"])
def test_anybody_may_have_a_mailbox_at_a_mail_service(domain: str) -> None:
    assert is_free_mail(domain)


@pytest.mark.parametrize(
    "domain", ["acme.example", "web.acme.example", "outlook.careers.example", "mail.acme.test", ""]
)
def test_a_company_is_no_mail_service_whatever_its_hosts_are_called(domain: str) -> None:
    assert not is_free_mail(domain)


@pytest.mark.parametrize(
    ("domain", "may_be"),
    [("gmail.com", True), ("postfach.example", True), ("mailbox.co.uk", True), ("acme.example", False)],
)
def test_what_is_called_like_a_mail_service_may_be_one(domain: str, may_be: bool) -> None:
    assert may_be_free_mail(domain) == may_be
