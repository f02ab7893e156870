"""A substring list in the manner of the lists that are passed around: what the screen is beside.

A list of our own making. Each phrase counts once where it stands anywhere in the text; the score is
how many do.
"""

from __future__ import annotations

PHRASES = tuple(
    phrase.strip()
    for phrase in """
    work from home, work at home, earn money, earn extra, extra income, easy money, quick money,
    fast cash, no experience, no experience needed, no experience required, no skills required, no
    interview, immediate start, start immediately, start today, hiring immediately, urgent hiring,
    urgently hiring, urgent requirement, limited slots, limited positions, act now, apply now,
    respond immediately, reply immediately, asap, within 24 hours, expires today, last chance,
    don't miss, guaranteed income, guaranteed job, guaranteed placement, guaranteed salary, 100%
    placement, be your own boss, financial freedom, unlimited earning, daily pay, paid daily,
    daily payout, daily salary, per day, weekly pay, weekly payout, part time job, part-time job,
    side job, flexible hours, flexible schedule, work anytime, anywhere, from your phone, using
    your phone, simple task, simple tasks, easy task, online task, complete tasks, task based,
    like videos, subscribe to channels, youtube likes, rate products, product rating, rate hotels,
    app optimization, data optimization, product optimization, boost sales, order grabbing,
    merchant, commission, top up, recharge, training account, working account, telegram, whatsapp,
    signal app, hangouts, wechat, viber, wire app, add me on, contact me on, text me on, message
    our hr, contact our hr, reach out to our, hr manager on, hiring manager on, interview via
    chat, chat interview, text interview, google chat, registration fee, application fee,
    processing fee, training fee, security deposit, refundable, refundable deposit, deposit, one-
    time fee, small fee, pay for training, starter kit, background check fee, visa fee, medical
    fee, admin fee, courier fee, send money, wire transfer, western union, moneygram, bank
    transfer, zelle, cash app, cashapp, venmo, paypal, apple pay, google pay, upi, gift card, gift
    cards, itunes card, steam card, amazon card, scratch, bitcoin, crypto, cryptocurrency, usdt,
    wallet address, blockchain, cashier's check, cashiers check, certified check, deposit the
    check, mobile deposit, print the check, check will be mailed, purchase equipment, office
    equipment, approved vendor, our vendor, reimburse, reimbursement, bank account, bank details,
    account number, routing number, sort code, debit card, credit card, card number, cvv, online
    banking, direct deposit, social security, ssn, sin number, national insurance, date of birth,
    mother's maiden name, passport, driver's license, drivers license, driving licence, copy of
    your id, photo of your id, front and back, selfie, identity verification, verify your
    identity, verification code, security code, one time code, otp, 6 digit code, six digit code,
    password, pin number, login details, anydesk, teamviewer, remote access, screen share,
    download the app, install, apk, click the link, click here, bit.ly, tinyurl, reship,
    reshipping, forward packages, receive packages, package handler from home, payment agent,
    payment processor, mystery shopper, secret shopper, car wrap, data entry, virtual assistant,
    personal assistant, envelope stuffing, you have been selected, you've been selected, you are
    selected, you are hired, congratulations, shortlisted, your resume was found, found your
    resume, saw your resume, reviewed your resume, your profile was recommended, recommended by,
    online recruitment, our database, kindly, dear sir, dear applicant, dear candidate,
    compliments of the day, good day to you, god bless, trust me, legit, legitimate, 100% legit,
    not a scam, risk free, no risk, confidential, keep this between, do not tell, gmail.com,
    outlook.com, wrong number, nice to meet you
    """.replace("\n", " ").split(",")
)


def score(text: str) -> int:
    """How many phrases stand in the text."""
    lowered = " ".join(text.lower().split())
    return sum(phrase in lowered for phrase in PHRASES)
