"""The sample's calendar: working days counted from the Monday six weeks before today, in London time."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
_WEEKS = 6
_AHEAD = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Days:
    """Which date a working day is, and how far the stories have come by the morning of `today`."""

    today: date

    def date(self, day: int) -> date:
        """The date of working day `day`, 0 being a Monday."""
        monday = self.today - timedelta(days=self.today.weekday(), weeks=_WEEKS)
        return monday + timedelta(weeks=day // 5, days=day % 5)

    def moment(self, day: int, at: str) -> datetime:
        """That day at `at` ("09:40")."""
        return datetime.combine(self.date(day), time.fromisoformat(at), LONDON)

    def past(self, moment: datetime) -> bool:
        """Whether it had happened when today began."""
        return moment.date() < self.today

    def arranged(self, moment: datetime) -> bool:
        """Whether it is past or no further ahead than the coming week: what a diary holds today."""
        return moment.date() <= self.today + _AHEAD
