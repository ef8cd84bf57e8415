"""What schemathesis cannot know from a schema: when a request that fits it is wrong all the same, and the reverse.

The two checks here ask schemathesis's own check of the same purpose first, and forgive only what is listed.
"""

import schemathesis
from schemathesis.specs.openapi.checks import AcceptedNegativeData, RejectedPositiveData
from schemathesis.specs.openapi.checks import negative_data_rejection as refused
from schemathesis.specs.openapi.checks import positive_data_acceptance as accepted

#: Parameters that a schema describes less narrowly than they are, with what it has no words for.
NOT_IN_A_SCHEMA = {
    "bbox": "the second corner lies north of the first, and all of it on the earth of bbox-crs",
    "bbox-crs": "the box given with it lies in the system",
    "datetime": "the first moment is not after the second, and both are in the calendar",
    "filter": "a condition in a language with a grammar, over the properties of the collection",
    "filter-lang": "the filter given with it is written in it",
    "filter-crs": "the geometries of the filter lie in the system",
    "token": "comes from a link",
    "sortby": "names of properties, other ones in each collection",
    "properties": "names of properties, other ones in each collection",
    "need": "codes of the taxonomy, which is data",
    "language": "codes of languages",
    "lang": "a language of the interface, which is data",
    "city": "a city, which is data",
    "municipality": "a municipality, which is data",
    "at": "a moment in the calendar, and only with open=at",
    "confirmed_since": "a day in the calendar",
    "as_of": "a day since the first run, not to come",
    "from": "a day since the first run, not to come",
    "to": "a day that is not before the first, and not to come",
    "offset": "only without token",
    "q": "more than spaces",
    "x": "a column of the zoom",
    "y": "a row of the zoom",
    "z": "a zoom that is served",
    "until": "a moment after at",
    "theme": "a theme of sheets or of the map, which are data",
    "open": "at is needed with open=at, and only then",
    "include": "only where it is asked who is open",
    "lat": "together with lon, or near instead of both",
    "lon": "together with lat, or near instead of both",
    "near": "a place that the gazetteer finds, or lat and lon instead",
    "max_distance": "only with a position",
}
TOO_LONG = 414


def problem(response):
    is_problem = "application/problem+json" in response.headers.get("content-type", [""])[0]
    return response.json() if is_problem else {}


@schemathesis.check
def accepted_when_right(ctx, response, case):
    """A request that fits the schema is refused only for one of these parameters, and the answer names it."""
    try:
        return accepted(ctx, response, case)
    except RejectedPositiveData:
        if response.status_code == 400 and problem(response).get("parameter") in NOT_IN_A_SCHEMA:
            return None
        if response.status_code == TOO_LONG:
            return None
        raise


@schemathesis.check
def refused_when_wrong(ctx, response, case):
    """A request that does not fit the schema is accepted only where a standard says so."""
    try:
        return refused(ctx, response, case)
    except AcceptedNegativeData:
        # Core, fc-limit-response-1: a limit above the maximum is no error, the page has the maximum.
        if response.status_code == TOO_LONG or is_above_maximum(case):
            return None
        raise


def is_above_maximum(case):
    limit = str((case.query or {}).get("limit", ""))
    return "/collections/" in case.path and limit.isdigit() and int(limit) > 10_000
