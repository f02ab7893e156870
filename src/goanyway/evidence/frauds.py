"""The publications behind the signs of a fraud, and whom to tell, by country."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from goanyway.evidence.default import Source

FRAUD_SOURCES: Mapping[str, Source] = MappingProxyType(
    {
        "bbb-2022": Source(
            "Better Business Bureau, BBB says beware of job scams, "
            "https://www.wpafb.af.mil/News/Article-Display/Article/3299909/bbb-says-beware-of-job-"
            "scams/",
            "We read it as reprinted by an air base.",
        ),
        "bbb-2023": Source(
            "Better Business Bureau, How to spot a job scam, no matter how sophisticated, March "
            "2023, https://www.timesfreepress.com/news/2023/mar/16/how-to-spot-job-scam-tfp/",
            "We read it as reprinted by newspapers.",
        ),
        "dbs-2023": Source(
            "Disclosure and Barring Service and JobsAware, seven signs of job scams, "
            "https://thehrdirector.com/business-news/recruitment/jobseekers-spot-job-scams",
            "We read reports about it. It's about employers in the UK.",
        ),
        "fbi-mules": Source(
            "FBI, Don't Be a Money Mule, "
            "https://abc13.com/amp/fbi-warning-dont-be-money-mule-laundering-houston-federal-crimes"
            "/8692403",
            "We read it as reported by a broadcaster.",
        ),
        "fbi-remote-2024": Source(
            "FBI, notice on fake remote work and cryptocurrency, June 2024, "
            "https://www.biswajitpradhan.com/fbi-warns-of-fake-remote-work-ads-used-for-"
            "cryptocurrency-fraud/",
            "We read reports about it.",
        ),
        "fbi-wrong-number-2023": Source(
            "FBI El Paso, texts to a wrong number, September 2023, "
            "https://databreaches.net/2023/09/14/fbi-tech-tuesday-building-a-digital-defense-"
            "against-oops-wrong-number-texts",
            "We read it as reprinted.",
        ),
        "ftc-2020": Source(
            "US Federal Trade Commission, Hire not so delightful, December 2020, "
            "https://consumer.ftc.gov/consumer-alerts/2020/12/hire-not-so-delightful",
            "We read it.",
        ),
        "ftc-2021": Source(
            "US Federal Trade Commission, Don't let job scams block your path forward, April 2021, "
            "https://consumer.ftc.gov/consumer-alerts/2021/04/dont-let-job-scams-block-your-path-"
            "forward",
            "We read it.",
        ),
        "ftc-codes-2021": Source(
            "US Federal Trade Commission, The Google Voice scam, October 2021, "
            "https://consumer.ftc.gov/consumer-alerts/2021/10/google-voice-scam-how-verification-"
            "code-scam-works-and-how-avoid-it",
            "We read it.",
        ),
        "ftc-no-interview-2021": Source(
            "US Federal Trade Commission, Looking for a new job? Watch out for scams, 2021, "
            "https://www.esrcheck.com/2021/12/01/ftc-warns-job-scams/",
            "We read reports about it.",
        ),
        "ftc-tasks-2024": Source(
            "US Federal Trade Commission, task scams, December 2024, "
            "https://militaryconsumer.gov/blog/task-scams-create-illusion-making-money",
            "We read it.",
        ),
        "report-fraud": Source(
            "Report Fraud, City of London Police, How to report suspicious activity, "
            "https://www.reportfraud.police.uk/how-to-report-suspicious-activity/",
            "We read it. It's about fraud by message in general.",
        ),
        "scamwatch-2025": Source(
            "National Anti-Scam Centre, job scam fusion cell, June 2025, "
            "https://www.pittwateronlinenews.com/Job-Scam-Networks-Targeting-Australians-Disrupted"
            ".php",
            "We read it as reprinted by a newspaper.",
        ),
        "usps-300a": Source(
            "US Postal Service, Publication 300-A, Reshipping fraud, "
            "https://about.usps.com/publications/pub300a/pub300a_tech_022.htm",
            "We read it.",
        ),
        "written-messages": Source(
            "The messages in many voices that we wrote to develop the screen, 2026",
            "We wrote these ourselves. We didn't look up a publication for this sign.",
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Agency:
    """Whom to tell of a fraud in a country.

    Attributes:
        country: ISO 3166 code.
        texts: the short code to which a text is forwarded; empty where there is none.
        report: where to report, in words that end a sentence.
        source: where this was seen, and when.
    """

    country: str
    texts: str
    report: str
    source: str


AGENCIES: Mapping[str, Agency] = MappingProxyType(
    {
        each.country: each
        for each in (
            Agency(
                "US",
                "7726",
                "the Federal Trade Commission at ReportFraud.ftc.gov, and the FBI at ic3.gov",
                "FTC alerts of 2020 to 2024, read in November 2026.",
            ),
            Agency(
                "GB",
                "7726",
                "Report Fraud at reportfraud.police.uk or 0300 123 2040; forward emails to "
                "report@phishing.gov.uk",
                "Report Fraud's page and mobile operators' pages, read in November 2026.",
            ),
            Agency(
                "CA",
                "7726",
                "the Canadian Anti-Fraud Centre at 1-888-495-8501",
                "The centre's page for victims and standagainstscams.ca, read in November 2026.",
            ),
            Agency(
                "AU",
                "",
                "Scamwatch at scamwatch.gov.au",
                "National Anti-Scam Centre as printed in June 2025, read in November 2026.",
            ),
            Agency(
                "IN",
                "",
                "the national portal cybercrime.gov.in; call 1930 at once if money has gone",
                "The Home Ministry's helpline as reported in 2022, read in November 2026.",
            ),
        )
    }
)
"""By country. For others there is no row: the steps then name no agency."""
