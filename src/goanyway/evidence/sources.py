"""The publications behind the table of defaults, and what of each was looked at."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from goanyway.evidence.default import Source

SOURCES: Mapping[str, Source] = MappingProxyType(
    {
        "abs-2024": Source(
            "Australian Bureau of Statistics, Employee earnings, August 2024 and August 2025, "
            "https://www.abs.gov.au/statistics/labour/earnings-and-working-conditions/"
            "employee-earnings/latest-release",
            "We read the 2025 release. Its full-time figure for 2024 comes from press reports.",
        ),
        "adp-2026": Source(
            "ADP Research, Pay Insights, January 2026",
            "We read reports about it. It compares people who changed jobs with people who "
            "stayed, among a payroll firm's customers.",
        ),
        "andresen-2026": Source(
            "Andresen, Bhuller and Løvgren, Pay Beliefs and the Amenity-Pay Tradeoff, 2026, "
            "arXiv 2606.02503",
            "We read the abstract. People in Norway guessed the starting pay in real job ads.",
        ),
        "artz-2017": Source(
            "Artz, Goodall and Oswald, Boss Competence and Worker Well-being, ILR Review 70, 2017",
            "We read the abstract.",
        ),
        "back-office-2021": Source(
            "Back Office Staffing Solutions, survey of 2,061 full-time workers in the US, "
            "PR Newswire, 26 October 2021",
            "We read the press release. A staffing firm asked people to look back on their own "
            "choice.",
        ),
        "bartik-2024": Source(
            "Bartik, Cullen, Glaeser, Luca and Stanton, The Rise of Remote Work, Journal of "
            "Economics & Management Strategy, 2024",
            "We read the school's summary.",
        ),
        "bls-displaced": Source(
            "US Bureau of Labor Statistics, Displaced workers, 2004, 2008 and 2024, "
            "https://www.bls.gov/opub/ted/2024/65-7-percent-of-long-tenured-displaced-workers-"
            "were-reemployed-in-january-2024.htm",
            "We read it. It covers only full-time jobs that people had held for a long time.",
        ),
        "bls-earnings-2025": Source(
            "US Bureau of Labor Statistics, Usual Weekly Earnings 2025, USDL-26-0119, "
            "https://www.bls.gov/news.release/wkyeng.nr0.htm",
            "We read it.",
        ),
        "bls-job-search-2020": Source(
            "Dalton and Groen, How do jobseekers search for jobs? US Bureau of Labor Statistics, "
            "Beyond the Numbers 9(14), 2020",
            "We read the opening. The 37% is secondhand. It counts people, not interviews.",
        ),
        "bls-nlsy79": Source(
            "US Bureau of Labor Statistics, National Longitudinal Survey of Youth 1979, table 2: "
            "duration of employment relationships, 1978-2020, "
            "https://www.bls.gov/news.release/nlsoy.t02.htm",
            "We read it. It covers people born from 1957 to 1964 and all the jobs they "
            "started, casual ones too.",
        ),
        "bls-nlsy97": Source(
            "US Bureau of Labor Statistics, National Longitudinal Survey of Youth 1997, "
            "USDL-22-0554 and USDL-24-0626, https://www.bls.gov/news.release/nlsyth.nr0.htm",
            "We read the openings. They cover people born from 1980 to 1984.",
        ),
        "bls-unemployment": Source(
            "US Bureau of Labor Statistics, duration of unemployment, table E-18, 4th quarter "
            "of 2024, https://www.bls.gov/web/empsit/cpsee_e18.htm",
            "We read it. It counts people who are still out of work, not people who have found "
            "a job.",
        ),
        "cable-judge-1996": Source(
            "Cable and Judge, Person-Organization Fit, Job Choice Decisions, and Organizational "
            "Entry, Organizational Behavior and Human Decision Processes 67, 1996",
            "We read the abstract. It gives only the direction.",
        ),
        "careerplug-2025": Source(
            "CareerPlug, Recruiting Metrics Report 2025, data of 2024",
            "We read a summary. It counts hires, not offers, at a vendor's 60,000 small US firms.",
        ),
        "casecoach": Source(
            "CaseCoach, What's different between a first round and final round interview, "
            "https://casecoach.com/b/whats-different-between-a-first-round-and-final-round-"
            "interview-at-bain-bcg-or-mckinsey",
            "We read it. It's about three consulting firms, and its authors sell coaching.",
        ),
        "cruz-2024": Source(
            "Cruz, Milet, Olarreaga and Solleder, Labour mobility costs, CEPR DP19209, 2024",
            "We read the abstract. It's about moves between industries and regions in poorer "
            "countries.",
        ),
        "cullen-2025": Source(
            "Cullen, Pakzad-Hurson and Perez-Truglia, Home Sweet Home, NBER, 2025",
            "We read reports about it. It's about workers at US technology firms.",
        ),
        "dice-2013": Source(
            "Dice, The Dice Report, April 2013, "
            "http://media.dice.com/report/april-2013-tapped-but-not-tapped-out/",
            "We read it. It's about technology recruiters.",
        ),
        "dube-2022": Source(
            "Dube, Naidu and Reich, Power and Dignity in the Low-Wage Labor Market, NBER, 2022",
            "We read the abstract. It's about store workers at one US chain.",
        ),
        "faberman-2022": Source(
            "Faberman, Mueller, Şahin and Topa, Job Search Behavior Among the Employed and "
            "Non-Employed, Econometrica 90(4), 2022",
            "We read the abstract: employed people get more and better offers for their "
            "effort. We couldn't read its rates.",
        ),
        "frederick-2002": Source(
            "Frederick, Loewenstein and O'Donoghue, Time Discounting and Time Preference, Journal "
            "of Economic Literature 40(2), 2002",
            "This is from memory. We didn't read it again.",
        ),
        "fso-2024": Source(
            "Swiss Federal Statistical Office, Earnings Structure Survey 2024, 25 November 2025",
            "We read reports about it.",
        ),
        "ftc-job-scams-2024": Source(
            "US Federal Trade Commission, reports of job scams by text message 2020-2024, as "
            "reported by CNBC, 23 April 2025",
            "We read the news report. It counts what people report, which the commission calls "
            "the tip of the iceberg.",
        ),
        "glassdoor-2015": Source(
            "Glassdoor Economic Research, referrals in 440,000 interview reports, 2015",
            "We read reports about it. It's about the site's own users.",
        ),
        "glassdoor-2017": Source(
            "Chamberlain, How Long Does it Take to Hire? Glassdoor Economic Research, 2017, "
            "https://www.glassdoor.com/blog/how-long-should-interviews-take/",
            "We read the summary. It's about the site's own users.",
        ),
        "goldszmidt-2020": Source(
            "Goldszmidt, List, Metcalfe, Muir, Smith and Wang, The Value of Time in the United "
            "States, NBER w28208, 2020",
            "We read two abstracts. The later one (2021) uses pay before tax: 67% of its "
            "mean. It's about rides in 13 US cities, not interviews.",
        ),
        "greenhouse-2024": Source(
            "Greenhouse, survey of 2,900 workers, as reported by Rolling Out, 4 November 2024",
            "We read a report about it. A seller of hiring software asked people whether this "
            "ever happened to them, not by how much.",
        ),
        "hall-mueller-2018": Source(
            "Hall and Mueller, Wage Dispersion and Search Behavior, Journal of Political Economy "
            "126(4), 2018",
            "We read the abstract. It's about unemployed people in New Jersey in 2009 and 2010.",
        ),
        "helliwell-huang-2011": Source(
            "Helliwell and Huang, Well-Being and Trust in the Workplace, Journal of Happiness "
            "Studies 12, 2011, doi 10.1007/s10902-010-9225-7",
            "We read the abstract. The figures by attribute are secondhand. It's about life "
            "satisfaction, not choices.",
        ),
        "indeed-length": Source(
            "Indeed, How long do interviews last, "
            "https://www.indeed.com/hire/c/info/how-long-do-interviews-last",
            "We read the opening. It gives no data.",
        ),
        "interview-counts": Source(
            "Recruit CRM, Job interview statistics, "
            "https://recruitcrm.io/blogs/job-interview-statistics",
            "We read it. It collects figures without giving their sources.",
        ),
        "interviewing-io-2016": Source(
            "Lerner, After a lot more data, technical interview performance really is kind of "
            "arbitrary, interviewing.io, 2016",
            "We read the opening. It's about practice interviews on one platform.",
        ),
        "jdp-2020": Source(
            "JDP, How People Prepare for Interviews, 2020, 2,018 people in the US",
            "We read reports about it. It's what people say about themselves.",
        ),
        "jobvite-2018": Source(
            "Jobvite, Recruiting Benchmark Report 2018, as reported by Hunt Scanlon, "
            "https://huntscanlon.com/benchmark-metrics-to-guide-your-recruitment-strategy/",
            "We read a report about it. It's about a vendor's clients.",
        ),
        "kinicki-2002": Source(
            "Kinicki, McKee-Ryan, Schriesheim and Carson, Assessing the construct validity of the "
            "Job Descriptive Index, Journal of Applied Psychology 87, 2002",
            "We read the abstract. The correlations are from memory; we didn't read them again.",
        ),
        "le-barbanchon-2021": Source(
            "Le Barbanchon, Rathelot and Roulet, Gender Differences in Job Search, Quarterly "
            "Journal of Economics 136(1), 2021, doi 10.1093/qje/qjaa033",
            "We read the abstract. It's about job seekers in France.",
        ),
        "lettercounter": Source(
            "Letter Counter, LinkedIn connection request character limit, "
            "https://lettercounter.org/blog/linkedin-connection-request-character-limit",
            "We read it on November 26, 2026. It's a site that counts characters, and it names "
            "no source.",
        ),
        "lever-2019": Source(
            "Lever, 2019 Talent Benchmarks: The Interviewing Statistics, "
            "https://www.lever.co/blog/2019-talent-benchmarks-interviewing-statistics/",
            "We read it. It comes from a vendor and is partly a rule of thumb.",
        ),
        "linked-helper": Source(
            "Linked Helper, LinkedIn Invitation, "
            "https://www.linkedhelper.com/en/glossary/linkedin-invitation",
            "We read it on November 26, 2026. It comes from a seller of a tool that sends "
            "these invitations.",
        ),
        "linkednav": Source(
            "LinkedNav, Send invitation, "
            "https://glama.ai/mcp/connectors/io.github.linglistack/linkednav-mcp",
            "We read its description on November 26, 2026. It comes from another seller of a "
            "tool like that.",
        ),
        "maestas-2023": Source(
            "Maestas, Mullen, Powell, von Wachter and Wenger, The Value of Working Conditions in "
            "the United States, American Economic Review 113(7), 2023",
            "We read a university's summary (July 27, 2023). People in the US chose between "
            "described jobs in 2015. What it says about autonomy, purpose and training is from "
            "memory; we didn't read it again.",
        ),
        "marinescu-wolthoff-2020": Source(
            "Marinescu and Wolthoff, Opening the Black Box of the Matching Function, Journal of "
            "Labor Economics 38(2), 2020",
            "We read the abstract. It's about posted pay on one US job board. What titles "
            "leave unexplained is our arithmetic.",
        ),
        "marks-harold-2011": Source(
            "Marks and Harold, Who Asks and Who Receives in Salary Negotiation, Journal of "
            "Organizational Behavior 32, 2011, doi 10.1002/job.671",
            "We read an author's account (Mason Spirit, May 2011), not the paper. It's about a "
            "small sample of new hires.",
        ),
        "mas-pallais-2017": Source(
            "Mas and Pallais, Valuing Alternative Work Arrangements, American Economic Review "
            "107(12), 2017",
            "We read the abstract. It's about applicants to a US call center.",
        ),
        "mueller-2021": Source(
            "Mueller, Spinnewijn and Topa, Job Seekers' Perceptions and Employment Prospects, "
            "American Economic Review 111(1), 2021, doi 10.1257/aer.20190808",
            "We read the abstract and the NBER Digest of January 2019: in New Jersey, 26% "
            "expected a job within a month and 10% had one. It counts jobs taken by people on "
            "unemployment benefits.",
        ),
        "muse-2022": Source(
            "The Muse, survey of 2,500 people, 2022",
            "We read reports about it. A careers site asked its own audience whether it ever "
            "happened, not for each job.",
        ),
        "nace": Source(
            "National Association of Colleges and Employers, Recruiting Benchmarks 2013, 2017 and "
            "2023, https://naceweb.org/talent-acquisition/trends-and-predictions/"
            "employers-slower-to-make-offers-but-students-quicker-to-accept-them",
            "We read it. Its members recruit on college campuses.",
        ),
        "nagler-2022": Source(
            "Nagler, Rincke and Winkler, How Much Do Workers Actually Value Working from Home? "
            "CESifo Working Paper 10073, 2022",
            "We read the abstract. People in Germany chose between described jobs.",
        ),
        "nelp": Source(
            "National Employment Law Project, Benefit Amounts, https://nelp.org/publication/"
            "benefit-amounts",
            "We read it. It's about unemployment insurance in the US.",
        ),
        "nisa-2025": Source(
            "NISA, The returns to job switching have evaporated, 2025, from the Atlanta Fed's Wage "
            "Growth Tracker",
            "We read it. It's about the US.",
        ),
        "nyfed-sce": Source(
            "Federal Reserve Bank of New York, Survey of Consumer Expectations, Labor Market "
            "Survey, releases 2017-2024",
            "We read it. It covers all US adults, over four months. The rates by status are "
            "our arithmetic.",
        ),
        "ons-ashe-2025": Source(
            "UK Office for National Statistics, Annual Survey of Hours and Earnings 2025 "
            "(provisional), as reported by Employee Benefits",
            "We read the report about it.",
        ),
        "ooligo": Source(
            "ooligo, Recruiting funnel metrics, "
            "https://ooligo.com/en/learn/recruiting-funnel-metrics/",
            "We read it. It's a vendor's table without data.",
        ),
        "pew-2023": Source(
            "Pew Research Center, survey of over 5,000 US workers, February 2023",
            "We read reports about it. People looked back on the last time they were hired.",
        ),
        "plfs-2024": Source(
            "India, Periodic Labour Force Survey, April to June 2024",
            "We read reports about it. It gives the average for regular employees.",
        ),
        "rajkumar-2022": Source(
            "Rajkumar, Saint-Jacques, Bojinov, Brynjolfsson and Aral, A causal test of the "
            "strength of weak ties, Science 377, 2022",
            "We read the abstract. It gives only the direction, no rate for one acquaintance.",
        ),
        "readygrad": Source(
            "ReadyGrad, What is an Assessment Centre? "
            "https://readygrad.com.au/news/what-assessment-centre",
            "We read it. It comes from a recruiter of new graduates in Australia.",
        ),
        "sackett-2022": Source(
            "Sackett, Zhang, Berry and Lievens, Revisiting meta-analytic estimates of validity in "
            "personnel selection, Journal of Applied Psychology 107, 2022",
            "We read the abstract of the same authors' 2023 paper and two summaries. The .42 "
            "and .19 are the figures people usually report. It's about what firms see of "
            "candidates, so it's only an analogy.",
        ),
        "safegraph-2020": Source(
            "Hoffman, What should your interview pass rate be? SafeGraph, 2020, "
            "https://www.safegraph.com/blog/what-should-your-interview-pass-rate-be",
            "We read it. It's one entrepreneur's opinion.",
        ),
        "skeptics-50585": Source(
            "Skeptics Stack Exchange, question 50585, on employees who accept counter-offers",
            "We read it. People followed up four pages that cite the figure, and none led to a "
            "study.",
        ),
        "smith-2017": Source(
            "Smith et al., Mechanism of Action for Obtaining Job Offers With Virtual Reality Job "
            "Interview Training, Psychiatric Services 68, 2017, doi 10.1176/appi.ps.201600217",
            "We read the abstract. It's about people with serious mental illness.",
        ),
        "smith-2022": Source(
            "Smith et al., Virtual interview training within supported employment, Psychiatric "
            "Services 73(9), 2022, PMC9661916",
            "We read the abstract. It's a randomized trial with people who have serious mental "
            "illness: 43 against 28% had a job, which isn't statistically significant.",
        ),
        "sockin-zhao-2020": Source(
            "Sockin and Zhao, Why Do Candidates Reject Job Offers? Glassdoor, 2020, "
            "https://www.glassdoor.com/research/why-candidates-reject-offers/",
            "We read the summary. It's about the site's own users.",
        ),
        "statcan-2025": Source(
            "Statistics Canada, Labour Force Survey, table 11, August 2025, "
            "https://www150.statcan.gc.ca/n1/daily-quotidien/250905/t011a-eng.htm",
            "We read it. It's an average, not a median.",
        ),
        "sull-2021": Source(
            "Sull and Sull, What makes a culture great in the eyes of employees, MIT Sloan "
            "Management Review, 2021",
            "We read the summary. It covers over a million reviews and puts no price on anything.",
        ),
        "totaljobs-2017": Source(
            "Totaljobs, survey of 8,600 candidates in Britain, 2017, "
            "https://blog.totaljobs.com/preparing-job-interview",
            "We read it. It's what people say about themselves.",
        ),
        "totaljobs-costs": Source(
            "Totaljobs, survey of candidates in Britain, mid-2010s, "
            "https://www.jobsandcareersmag.com/"
            "jobseekers-investing-in-the-interview-process-more-than-ever-before/",
            "We read the report. It has no date.",
        ),
        "us-dot-2011": Source(
            "US Department of Transportation, Valuation of Travel Time in Economic Analysis, "
            "revision 2, 2011",
            "We read the opening, and the table in a reprint. It's about travel, not interviews.",
        ),
        "wanous-1992": Source(
            "Wanous, Poland, Premack and Davis, The Effects of Met Expectations, Journal of "
            "Applied Psychology 77, 1992",
            "We read the abstract and the first page. It covers 31 studies with 17,241 people.",
        ),
        "wiswall-zafar-2018": Source(
            "Wiswall and Zafar, Preference for the Workplace, Investment in Human Capital, and "
            "Gender, Quarterly Journal of Economics 133(1), 2018, doi 10.1093/qje/qjx035",
            "We read the abstract. The percentages are as reported by Yahoo Finance. It's "
            "about some 250 students at one US university.",
        ),
    }
)
"""By key, in alphabetical order."""
