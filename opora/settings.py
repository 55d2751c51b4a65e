"""The front door's settings: everything an operator may change comes from the environment, with a default that works."""

from __future__ import annotations

import os
from pathlib import Path

from opora.kernel.db import connection_settings
from opora.kernel.secrets import secret_key

DATA = Path(os.environ.get("OPORA_DATA", "data")).resolve()
PACKAGE = Path(__file__).resolve().parent

DEBUG = False
SECRET_KEY = os.environ.get("OPORA_SECRET_KEY") or secret_key(DATA)
ADDRESS = os.environ.get("OPORA_ADDRESS", "http://127.0.0.1:8080")
SECURE = ADDRESS.startswith("https://")
ALLOWED_HOSTS = [host for host in os.environ.get("OPORA_HOSTS", "localhost,127.0.0.1,[::1]").split(",") if host]
ALLOWED_HOSTS += [ADDRESS.split("://", 1)[-1].split("/", 1)[0].rsplit(":", 1)[0]]
CSRF_TRUSTED_ORIGINS = [ADDRESS]

# Folders of opora/channels; the one list of them.
OPORA_CHANNELS = ("social", "email", "meta", "phone", "chat", "sms", "hook", "form", "drill", "matrix", "telegram", "xmpp")
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "csp",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "opora.kernel",
    "opora.team",
    "opora.customers",
    "opora.messages",
    "opora.cases",
    "opora.ledgers",
    "opora.knowledge",
    "opora.playbooks",
    "opora.replies",
    "opora.quality",
    "opora.followups",
    "opora.callbacks",
    "opora.crises",
    *(f"opora.channels.{name}" for name in OPORA_CHANNELS),
    "opora.web.shell",
    "opora.web.inbox",
    "opora.web.case",
    "opora.web.customers",
    "opora.web.ledgers",
    "opora.web.quality",
    "opora.web.followups",
    "opora.web.callbacks",
    "opora.web.public",
    "opora.web.wall",
    "opora.web.playbooks",
    "opora.web.crises",
    "opora.web.team",
    "opora.web.setup",
    "opora.ops",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "opora.kernel.db.once.within_a_request",
    "opora.web.shell.middleware.language_of_the_reader",
    "opora.web.shell.middleware.clock_of_the_desk",
    "opora.web.shell.middleware.fragments_kept_by_nobody",
    "opora.web.shell.middleware.refusals_as_pages",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "opora.urls"
ASGI_APPLICATION = "opora.asgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PACKAGE / "web" / "team" / "templates"],  # before the templates that allauth brings
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "opora.web.shell.context.shell",
                "opora.web.team.frame.settings_frame",
            ],
        },
    }
]

DATABASES = {"default": connection_settings()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "kernel_cache"}}

AUTH_USER_MODEL = "team.Agent"
AUTHENTICATION_BACKENDS = ["opora.team.signed_in.Backend"]
SESSION_ENGINE = "opora.team.signed_in"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
ACCOUNT_ADAPTER = "opora.web.team.adapter.DeskAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_LOGOUT_REDIRECT_URL = "/sign-in/login/"
ACCOUNT_RATE_LIMITS = {"login_failed": "10/m/ip,10/300s/key"}
PASSWORD_RESET_TIMEOUT = 72 * 3600
MFA_ADAPTER = "opora.web.team.adapter.DeskSecondFactor"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = True  # an address is proven by the invitation that was sent to it
MFA_TOTP_TOLERANCE = 1
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not SECURE
USERSESSIONS_TRACK_ACTIVITY = False
LOGIN_URL = "/sign-in/login/"
LOGIN_REDIRECT_URL = "/"

SESSION_COOKIE_NAME = "__Host-opora" if SECURE else "opora"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_NAME = "__Host-opora-csrf" if SECURE else "opora-csrf"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if os.environ.get("OPORA_BEHIND_PROXY") else None
X_FRAME_OPTIONS = "SAMEORIGIN"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:", "blob:"],
        "connect-src": ["'self'"],
        "font-src": ["'self'"],
        "frame-src": ["'self'"],
        "manifest-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'self'"],
    }
}

LANGUAGE_CODE = "en"
LANGUAGES = [
    ("en", "English"),
    ("cs", "Čeština"),
    ("pl", "Polski"),
    ("el", "Ελληνικά"),
    ("sr", "Српски"),
    ("sr-latn", "Srpski"),
]
LOCALE_PATHS = [PACKAGE / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

FIND_STATIC = bool(os.environ.get("OPORA_FIND_STATIC"))  # for developers: serve files from where they lie
STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if FIND_STATIC
        else "opora.web.shell.static_files.HashedStaticFiles"
    },
}
WHITENOISE_USE_FINDERS = FIND_STATIC

DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
# Networks and ports of the operator's own house that webhooks and gateways may lead to, such as "10.0.5.0/24" and "8000".
OPORA_INSIDE_NETWORKS = os.environ.get("OPORA_INSIDE_NETWORKS", "").split()
OPORA_INSIDE_PORTS = [int(port) for port in os.environ.get("OPORA_INSIDE_PORTS", "").split()]
OPORA_LARGEST_UPLOAD = int(os.environ.get("OPORA_LARGEST_UPLOAD", str(25 * 1024 * 1024)))

EMAIL_BACKEND = "opora.channels.email.own_mail.OwnMail"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"()": "opora.kernel.logs.LineFormatter"}},
    "handlers": {"line": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["line"], "level": os.environ.get("OPORA_LOG_LEVEL", "INFO")},
    "loggers": {"httpx": {"level": "WARNING"}},  # it would write every address, and some of them hold a provider's token
}
