"""Static files under names that hold their content's hash, so that browsers may keep them for ever."""

from __future__ import annotations

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedStaticFiles(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """Follows `import` lines of the small scripts too, so that a changed script changes the names of all that use it."""

    support_js_module_import_aggregation = True
    manifest_strict = False
