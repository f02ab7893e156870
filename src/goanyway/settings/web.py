"""Settings for the page on one's own computer: those of `local`, and what a server needs."""

from __future__ import annotations

from pathlib import Path

from goanyway.language import FOLDER, LANGUAGE, languages
from goanyway.settings import local, run
from goanyway.settings.headers import (
    CONTENT_SECURITY_POLICY,
    SECURE_CONTENT_TYPE_NOSNIFF,
    SECURE_CROSS_ORIGIN_OPENER_POLICY,
    SECURE_REFERRER_POLICY,
    X_FRAME_OPTIONS,
)
from goanyway.settings.local import (
    AUTH_USER_MODEL,
    DATABASES,
    DEFAULT_AUTO_FIELD,
    LOGGING_CONFIG,
    TIME_ZONE,
    USE_TZ,
)

__all__ = [
    "AUTH_USER_MODEL",
    "CONTENT_SECURITY_POLICY",
    "DATABASES",
    "DEFAULT_AUTO_FIELD",
    "LOGGING_CONFIG",
    "SECURE_CONTENT_TYPE_NOSNIFF",
    "SECURE_CROSS_ORIGIN_OPENER_POLICY",
    "SECURE_REFERRER_POLICY",
    "TIME_ZONE",
    "USE_TZ",
    "X_FRAME_OPTIONS",
]

ROOT = Path(__file__).parent.parent

DEBUG = False
SECRET_KEY = run.SECRET
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
"""A page elsewhere whose name was made to point here sends its own name, and is refused."""

INSTALLED_APPS = [
    *local.INSTALLED_APPS,
    "django.contrib.staticfiles",
    "django_htmx",
    "goanyway.web",
]
MIDDLEWARE = [
    "goanyway.web.headers.with_headers",
    "goanyway.web.reader_language.in_the_language_of_the_reader",
    "csp.middleware.CSPMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "goanyway.web.problems.Problems",
    "goanyway.web.gate.only_this_machine",
    "goanyway.web.question.without_nul",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.common.CommonMiddleware",
    "goanyway.web.gate.only_with_a_pass",
    "goanyway.web.journal_choice.in_its_journal",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "goanyway.web.local_formats.in_the_manner_of_the_place",
    "goanyway.web.shown_versions.nothing_overwritten",
]
ROOT_URLCONF = "goanyway.web.urls"
WSGI_APPLICATION = "goanyway.web.server.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "web" / "templates"],
        "APP_DIRS": False,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "goanyway.web.page_context.everywhere",
            ],
            "builtins": [
                "django.templatetags.i18n",
                "django.templatetags.static",
                "goanyway.web.templatetags.words",
                "goanyway.web.templatetags.forms",
            ],
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    ["django.template.loaders.filesystem.Loader"],
                )
            ],
        },
    }
]
FORM_RENDERER = "goanyway.web.forms.Renderer"

STATIC_URL = "static/"
STATICFILES_DIRS = [ROOT / "web" / "static"]
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_ALLOW_ALL_ORIGINS = False
WHITENOISE_MIMETYPES = {
    ".svg": "image/svg+xml; charset=utf-8",
    ".webmanifest": "application/manifest+json",
}
"""What Python does not know, or says without how it is encoded."""
WHITENOISE_MAX_AGE = 0
"""A newer goanyway is seen at once; an unchanged file costs an answer without content."""

CSRF_COOKIE_NAME = "goanyway-form"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_FAILURE_VIEW = "goanyway.web.problems.forged"

USE_I18N = True
LANGUAGE_CODE = LANGUAGE.replace("_", "-").lower()
LANGUAGES = [(each.replace("_", "-").lower(), each) for each in {*languages(), LANGUAGE}]
LOCALE_PATHS = [FOLDER]
USE_THOUSAND_SEPARATOR = False

DATA_UPLOAD_MAX_MEMORY_SIZE = 5_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2_000
DATA_UPLOAD_MAX_NUMBER_FILES = 50
FILE_UPLOAD_MAX_MEMORY_SIZE = 5_000_000
LARGEST_UPLOAD = 50_000_000
"""Bytes of one request, a form with its files; a mailbox of more is for the command line."""
