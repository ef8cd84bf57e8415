# Texts of the pages in English. Short sentences, everyday words (level A2).
# Words of needs, papers, languages and audiences are in taxonomy.toml.

## Frame of every page

brand = Bussola
tagline = Find the right help desk, open now, in your language
skip-to-content = Skip to content
nav-label = Menu
nav-find = Find
nav-sheets = Sheets
nav-data = Data
nav-home = First page
language-switch = Language
# After a notice for some days.
notice-more = Read more
machine-note = This language was translated by a machine. There may be mistakes.
footer-about = Bussola gathers help desks and services from public pages. Every fact has a source and a date.
footer-privacy = Privacy
footer-accessibility = Accessibility
footer-api = For programmers: API
footer-no-tracking = No cookies. No profiles. No advertising.

emergency-title = In danger?
emergency-112 = emergency: police, ambulance, fire brigade
emergency-1522 = violence against women, free, 24 hours a day
emergency-call = Call { $number }

## Home

home-title = What do you need?
home-lead = Choose a topic. We show the nearest help desks, when they are open and who speaks your language.
home-place-label = Where are you?
home-place-hint = street, district or town
home-doors = Topics
home-courses = I want an Italian course
# The need that the shortcut leads to.
home-courses-need = italian_courses
home-questions = Or choose your question
home-search-all = See all desks nearby
home-cities = Or choose the city
home-trust-title = How sure are we?
home-trust-text = We read facts from public pages. Next to each desk you find the date, the source and how exact the position is. When we do not know something, we say so.
home-trust-open = Opening hours take holidays and closures into account.
home-trust-unknown = “Hours not known” does not mean closed: call first.
home-trust-call = Before you go, call if you can.
home-for-operators = Do you work at a help desk?
home-for-operators-text = Read how others work: { $count ->
    [one] one good-practice sheet to download.
   *[other] { $count } good-practice sheets to download.
 }
home-count = { $count ->
    [one] { $text } help desk in the list
   *[other] { $text } help desks in the list
 }

## Position

use-my-position = Use my position
position-private = Your position is only for this search. We do not keep it.
position-wait = Looking for your position…
position-denied = The phone does not allow the use of your position. Write the street or the town.
position-failed = We cannot find your position. Write the street or the town.
position-yours = your position
position-chosen = the chosen point

## Finder: form

find-title = Find a help desk
find-title-need = { $need } – desks nearby
find-form = Search
find-need = What you need
find-need-any = All topics
find-need-all-of = All: { $need }
find-place = Where
find-place-suggestions = Places with this name
find-language = Language spoken
find-language-any = All languages
find-language-any-of = Any language
find-open = When
find-open-any = Any time
find-open-now = Open now
find-open-at = At another time
find-open-then = Open then
find-at = Day and time
find-more = More filters
find-audience = For whom
find-audience-any = For everybody
find-access = How to get in
find-free = Free of charge only
find-walk-in = Without appointment
find-step-free = Entrance without steps
find-with-sheets = With sheets only
find-confirmed-since = Confirmed since { $date }
find-submit = Search
find-change = Change the search
find-clear = Remove all filters
find-remove = Remove the filter: { $label }
find-active = Chosen filters
find-option = { $label } ({ $count })

## Finder: results

find-results = { $count ->
    [0] No desk
    [one] 1 desk
   *[other] { $text } desks
 }
find-near = near: { $place }
find-near-within = within { $distance }
find-first = The nearest
find-first-open = The nearest that is open
find-then = Then
find-farther = Farther away
find-farther-note = These desks are more than { $distance } away.
find-more-results = Show more desks
find-no-more = There are no more desks for this search.
find-without-pin = Without exact position
find-without-pin-note = We only know the town of these, or they answer by phone or online. Call before you go.
find-remote = They answer by phone or online
find-as-list = Back to the list
find-distance-from = Distances from: { $place }
find-moment-now = Now: { $moment }
find-moment-at = Expected for { $moment }

find-no-place-title = Where are you looking?
find-no-place-text = Write a street, a district or a town. Or choose a city.
find-place-not-found = We cannot find “{ $text }”.
find-place-not-found-help = Check the spelling, or write only the town.
find-place-fallback = Meanwhile we show desks from: { $place }.
find-place-ambiguous = There is more than one place with this name. We use: { $place }. Did you mean something else?
find-place-perhaps = Did you mean one of these?
find-place-unavailable = We cannot look up addresses at the moment. Choose a city.
find-place-matched = Address found: { $place }
find-place-approximate = Approximate place, within { $distance }.

find-see = No desk deals exactly with “{ $need }”. These may help:
find-see-zero = We know of no desk that deals exactly with “{ $need }”.

find-zero-title = No desk for this search
find-zero-text = This does not mean that there is none: it means that we do not know of one. Here is what you can do.
find-zero-remove = Remove a filter
find-zero-remove-one = Without “{ $label }”: { $count ->
    [one] 1 desk
   *[other] { $text } desks
 }
find-zero-need-alone = Only “{ $label }”, without other filters: { $count ->
    [one] 1 desk
   *[other] { $text } desks
 }
find-zero-farther = Search farther away: { $count ->
    [one] 1 desk
   *[other] { $text } desks
 }
find-zero-next = The first to open
find-zero-nearest = The nearest, without the filters
find-zero-cities = Search in another city
find-zero-city = { $label }: { $count ->
    [one] 1 desk
   *[other] { $text } desks
 }
find-zero-phone = Call: they answer by phone
find-zero-start = Start again

find-not-open-more = There are also desks that are not surely open now.
find-include-opens = Show also those that open later
find-include-unknown = Show also hours that are not known or not sure
find-include-on = Hours that are not sure or not known are included

## Opening in words

state-open = Open
state-opens = Closed now
state-closed = Closed
state-maybe = Perhaps open
state-unknown = Hours not known

opening-always = Always open
opening-open = Open now
opening-open-until = Open, closes at { $time }
opening-open-until-day = Open, closes { $day } at { $time }
opening-closes-soon = Closes soon: in { $minutes } minutes, at { $time }
opening-opens = Closed, opens { $day } at { $time }
opening-opens-soon = Opens in { $minutes } minutes, at { $time }
opening-opens-maybe = Closed, perhaps opens { $day } at { $time }
opening-closed = Closed: no opening known
opening-maybe = Perhaps open: call first
opening-maybe-by_appointment = By appointment only, until { $time }
opening-maybe-by_phone = You can call until { $time }
opening-maybe-by_referral = Only if another service sends you, until { $time }
opening-maybe-patron_day = Perhaps closed: feast of { $name }
opening-maybe-bridge_day = Perhaps closed: day between two holidays
opening-maybe-august = Perhaps open: hours change in August
opening-maybe-national_holiday = Perhaps closed: { $holiday }
opening-maybe-hours_unclear = Perhaps open: hours not clear
opening-maybe-unconfirmed = Perhaps open: hours not confirmed
opening-unknown = Hours not known: call first
opening-unknown-no-phone = Hours not known
opening-unknown-text = Hours not certain: call first
opening-unknown-text-no-phone = Hours not certain
opening-unknown-unconfirmed = Hours not confirmed: call first
opening-then = Then opens { $day } at { $time }
opening-last-entry = Last entry at { $time }
opening-entry-over = Last entry was at { $time }: nobody can go in now

reason-regular_slot = Usual hours
reason-always_open = Open 24 hours a day
reason-exception_closed = Closed specially until { $date }
reason-exception_hours = Special hours until { $date }
reason-national_holiday = National holiday: { $holiday }
reason-patron_day = Feast of the patron saint: { $name }
reason-bridge_day = Day between a holiday and the weekend: perhaps closed
reason-august = Hours may change in August
reason-by_appointment = You need an appointment
reason-by_phone = By phone only
reason-by_referral = Only if another service sends you
reason-walk_in = You can go without an appointment
reason-hours_unclear = The source is not clear about the hours
reason-hours_not_known = No hours in the source
reason-hours_as_text = Hours written only in words
reason-unconfirmed = Old or not very sure information
reason-no_known_opening = No opening known in the next months
reason-too_late = Closes in { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 }. On foot it takes about { $walk ->
    [one] 1 minute
   *[other] { $walk } minutes
 }: you would arrive too late.
reason-too_late_to_enter = You can go in for { $minutes ->
    [one] 1 more minute
   *[other] { $minutes } more minutes
 }. On foot it takes about { $walk ->
    [one] 1 minute
   *[other] { $walk } minutes
 }: you would arrive too late.

holiday-new_year = New Year’s Day
holiday-epiphany = Epiphany
holiday-easter = Easter
holiday-easter_monday = Easter Monday
holiday-liberation = Liberation Day
holiday-labour = Labour Day
holiday-republic = Republic Day
holiday-assumption = Assumption (Ferragosto)
holiday-saint_francis = Saint Francis
holiday-all_saints = All Saints
holiday-immaculate_conception = Immaculate Conception
holiday-christmas = Christmas
holiday-saint_stephen = Saint Stephen

## Days and numbers

day-today = today
day-tomorrow = tomorrow
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-long = { $day } { $month } { $year }
date-day-month = { $weekday } { $day } { $month }
moment = { $weekday } { $day } { $month }, { $time }
decimal-separator = .
thousands-separator = ,
distance-m = { $value } m
distance-km = { $value } km
walk-minutes = { $minutes ->
    [one] 1 minute on foot
   *[other] { $minutes } minutes on foot
 }
list-middle = { $first }, { $next }
list-last = { $first } and { $next }

## Desk card

card-free = Free
card-paid = Costs money
card-phone = Call
card-call = Call { $number }
card-details = Open the card
card-directions = Directions
card-languages = Languages
card-languages-now = Spoken now
card-languages-unknown = Languages not stated
card-sheets = { $count ->
    [one] 1 sheet
   *[other] { $count } sheets
 }
card-sheets-long = { $count ->
    [one] There is 1 sheet on how they work
   *[other] There are { $count } sheets on how they work
 }
card-hours-source = The source writes
card-hours-inferred = hours read from the words of the source
card-show-on-map = Show on the map

access-walk_in = No appointment
access-appointment = By appointment
access-with-or-without = With or without appointment
access-phone = Call first
access-referral = Another service must send you
access-unknown = We do not know whether you need an appointment

precision-house = Exact position
precision-street = Approximate position on the street, within { $distance }
precision-near = Approximate position, within { $distance }
precision-district = Approximate position: only the district, within { $distance }
precision-postcode = Approximate position: only the postcode area, within { $distance }
precision-municipality = We only know the town
precision-short = approximate position, within { $distance }
precision-none = Position not known
address-hidden = The address is protected. Call.
address-area = The exact address is not shown. Call.
address-missing = Address not stated
kind-fixed = Place
kind-mobile = Mobile service
kind-remote = By phone or online

trust-fresh = Confirmed less than a year ago
trust-ageing = Information more than a year old
trust-stale = Old information or without date: call first
trust-unconfirmed = Not confirmed: call before you go
trust-short-fresh = Recent
trust-short-ageing = To be checked
trust-short-stale = Old or without date
trust-short-unconfirmed = Not confirmed
freshness-dated = Information of { $date }, from { $source }
freshness-dated-no-source = Information of { $date }
freshness-undated = Information without date, from { $source }
freshness-undated-no-source = Information without date
confirmed-by-import = Read from a public page on { $date }. Nobody has confirmed it yet.
confirmed-by-operator = Confirmed by the desk on { $date }
confirmed-by-infopoint = Confirmed by an infopoint on { $date }
confirmed-never = Nobody has confirmed this information yet.

## Desk page

desk-tab-desk = Desk
desk-tab-sheets = How they work here
desk-opening = Opening hours
desk-hours-week = The next seven days
desk-hours-day = Day
desk-hours-hours = Hours
desk-hours-closed = Closed
desk-hours-no-hours = Not known
desk-hours-maybe = { $hours } (perhaps)
desk-hours-last-entry = last entry { $minutes } minutes before
desk-hours-source = Hours as the source writes them
desk-hours-unknown = We do not know the hours. This does not mean that it is closed.
desk-hours-languages = Languages during these hours
desk-where = Where
desk-directions = How to get there
desk-directions-osm = Open in OpenStreetMap
desk-directions-walk = Walking route
desk-directions-app = Open in the maps app
desk-access = How to get in
desk-step-free-yes = Entrance without steps
desk-step-free-no = The entrance has steps
desk-step-free-unknown = We do not know whether there are steps
desk-documents = What to bring
desk-documents-unknown = The source does not say which papers you need. Ask by phone first.
desk-documents-none = No papers needed
desk-document-optional = if you have it
desk-for-whom = For whom
desk-for-whom-unknown = The source does not say
desk-cost = What it costs
desk-cost-free = It is free
desk-cost-paid = You have to pay
desk-cost-unknown = The source does not say whether you have to pay
desk-needs = What they help with
desk-languages = Which languages they speak
desk-languages-unknown = The source does not say which languages they speak.
desk-contacts = Contacts
desk-contacts-none = The source gives no contacts.
desk-website = Website
desk-email = E-mail
desk-organization-kind = Kind of body
desk-notes = Notes of the source
desk-notes-language = in Italian
desk-source = Where this comes from
desk-source-link = Read the original page
desk-source-none = The source has no public address.
desk-inferred = What we worked out ourselves
desk-licence = Licence
desk-share = Share
desk-shared = Link copied
desk-print = Print
desk-back = Back to the results
desk-nearby = Other desks nearby
desk-open-nearby = Open now nearby
desk-sheets-none = There is no sheet yet on how this desk works.
desk-sheets-none-more = See all sheets
desk-zip = Download all sheets of this desk (zip)
desk-sheets-lead = Good-practice sheets about this desk, for those who want to learn or copy.

## Sheets

sheets-title = Good-practice sheets
sheets-lead = How desks, offices and networks work: to learn and to copy. Each sheet says only what its sources say.
sheets-theme = Theme
sheets-theme-any = All themes
sheets-city = City
sheets-city-any = All cities
sheets-filter = Show
sheets-count = { $count ->
    [0] No sheet
    [one] 1 sheet
   *[other] { $count } sheets
 }
sheets-zero = No sheet with these filters.
sheets-download-all = Download these sheets (zip)
sheet-read = Read the sheet
sheet-kind-good_practice = Good practice
sheet-kind-micro_practice = Micro practice
sheet-part-problem = The problem
sheet-part-context = The context
sheet-part-actors = Who took part
sheet-part-steps = What they did
sheet-part-tools = Tools
sheet-part-cost = What it cost
sheet-part-results = Results
sheet-part-went_wrong = What did not work
sheet-part-how_to_copy = How to copy it
sheet-not-documented = Not documented
sheet-not-documented-note = The sources do not say. We prefer to leave it empty.
sheet-audience = For whom
sheet-promoter = Promoted by
sheet-place = Where
sheet-period = When
sheet-needs = Topics
sheet-sources = Sources
sheet-desks = Desks that work this way
sheet-desks-none = No desk is linked with certainty.
sheet-pdf = Download PDF
sheet-zip = Download attachments (zip)
sheet-version = Version { $version } of { $date }
sheet-licence = Licence: { $licence }
sheet-other-language = This sheet is written in: { $language }.
sheet-back = All sheets

## Map

map-show = Show the map
map-hide = Hide the map
map-label = Map of the desks. The list has the same information.
map-skip = Skip the map
map-loading = Loading the map…
map-failed = The map does not work on this phone. The list has the same information.
map-no-streets = The map has no streets here yet. See the address in the list.
map-search-here = Search in this area
map-only-sheets = With sheets only
map-legend = Colours
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-close = Close
map-attribution = Where the map comes from
map-desks-failed = The desks cannot be shown on the map. See the list.
map-you = You are here
map-approximate = The circle shows where it may be
map-pile = At this place
map-open-card = Open
map-cluster = { $count } desks

## Data

data-title = The data belong to everybody
data-lead = Download desks, sheets and lists. Everything has a source, a date and a licence.
data-what = What there is
data-desks = { $count ->
    [one] { $text } help desk
   *[other] { $text } help desks
 }
data-sheets = { $count ->
    [one] { $text } sheet
   *[other] { $text } sheets
 }
data-cities = { $count ->
    [one] { $text } city area
   *[other] { $text } city areas
 }
data-needs = { $count ->
    [one] { $text } need
   *[other] { $text } needs
 }
data-version = Version of the data: { $version }
data-download = Download the desks
data-download-filtered = The files contain only the desks that you filtered.
data-download-all = The files contain all desks. To download a part, search first and then come back here.
data-filters = Filters: { $filters }
data-geojson = GeoJSON, for maps (QGIS, web)
data-csv = CSV, for spreadsheets
data-sheets-zip = All sheets (zip)
data-quality = How good they are
data-quality-state = What
data-quality-count = Desks
data-quality-hours = With hours that a machine can read
data-quality-languages = With the languages spoken
data-quality-pin = With a position on the map
data-quality-phone = With a phone number
data-quality-dated = With the date of the source
data-quality-sheets = With at least one sheet
data-api = For programmers
data-api-text = An open API answers in JSON, without a key.
data-api-docs = API documentation
data-licence = Licence and citation
data-licence-text = You may use the data, also for business, if you say where they come from. Every desk names its source.
data-citation = How to cite
data-protected = Addresses of protected houses are not in the data.

## Privacy and accessibility

privacy-title = Privacy
privacy-lead = You can look for help without saying who you are.
privacy-position-title = Your position
privacy-position = We ask for your position only when you tap “Use my position”. It is for one search. We do not keep it and do not write it in logs.
privacy-query-title = What you look for
privacy-query = We do not keep what you look for, nor where. The address of the page contains the search: on a phone that others use, delete the history.
privacy-third-title = Nobody else
privacy-third = The pages load nothing from other companies: no maps, no fonts, no statistics.
privacy-cookies-title = Cookies
privacy-cookies = We use no cookies.
privacy-links-title = Links to other sites
privacy-links = When you open a link (a desk’s website, OpenStreetMap), the rules of that site hold.
accessibility-title = Accessibility
accessibility-lead = We want everybody to be able to use these pages.
accessibility-how-title = How they are made
accessibility-how = The pages work without script, with the keyboard and with screen readers. Text can be made larger. Colours are easy to read, also at night. The opening state always has words and a sign, not only a colour.
accessibility-map-title = The map
accessibility-map = The map is an extra: the list has the same information.
accessibility-goal-title = What we aim at
accessibility-goal = We follow WCAG 2.2, level AA. If you find an obstacle, tell us: we treat it as a fault.

## When something is wrong

error-404-title = This page is not here
error-404-text = Perhaps the desk has closed, or the address has a mistake.
error-400-title = We did not understand the request
error-400-text = A value in the address of the page is not right.
error-500-title = Something broke on our side
error-500-text = It is not your fault. Try again in a moment.
error-503-title = One moment, please
error-503-text = The service is not ready yet. Try again in a moment.
error-links = You can do this
notice-ignored = We ignored a part of the address: { $field }.

## Problems with a record (for operators)

issue-name_missing = The name is missing
issue-id_repeated = The same code is there twice
issue-id_invalid = The code has characters that are not allowed
issue-no_way_to_reach = No way to go there or to call
issue-need_missing = The need is missing
issue-need_unknown = Need not known
issue-organization_missing = The organization is missing
issue-organization_kind_unknown = Kind of organization not known
issue-municipality_missing = The municipality is missing
issue-municipality_unknown = Municipality not known
issue-postcode_invalid = Wrong postcode
issue-phone_invalid = Wrong phone number
issue-email_invalid = Wrong e-mail address
issue-url_invalid = Wrong web address
issue-language_unknown = Language not known
issue-audience_unknown = Audience not known
issue-hours_not_understood = Hours written in a way that we do not understand
issue-hours_invalid = Wrong hours
issue-hours_disagree = Two different hours in the same row
issue-date_invalid = Wrong date
issue-coordinates_invalid = Wrong coordinates
issue-coordinates_outside_municipality = The point lies outside the municipality
issue-precision_unknown = Precision not known
issue-confidence_unknown = Confidence not known
issue-address_not_found = Address not found
issue-address_ambiguous = Address with more than one answer
issue-geocoders_disagree = Two services give different places for the address
issue-geocoder_silent = A service that looks up addresses did not answer
issue-text_too_long = Text too long
issue-text_not_utf8 = Text with broken characters
issue-column_missing = A column is missing
issue-row_unreadable = A row that cannot be read
issue-value_unknown = The value is not one of those expected.
issue-correction_of_unknown_desk = The correction names a desk that does not exist
issue-correction_of_unknown_field = The correction names a field that does not exist
issue-correction_invalid = The correction has a value that cannot be used

# How a value was read that the source does not say in so many words.
inferred-hours_from_words = Read from the text about hours
inferred-hours_day_misspelt = A day is written with a mistake
inferred-hours_days_unjoined = Days side by side, read as a list
inferred-hours_days_by_dashes = Days joined by dashes, read as a list
inferred-hours_ordinal_unmarked = The numbers before the day count the weeks of the month
inferred-hours_spans_by_dashes = Four times in a row, read as morning and afternoon
inferred-hours_working_days = Working days: Saturday is not sure
inferred-hours_day_by_appointment = The day is sure, the time is not: by appointment
inferred-access_from_hours = How to get in is read from the text about hours
inferred-id_from_name = Key made of name and municipality
inferred-phone_country = Number without country code: read as Italian
inferred-phone_from_text = Number read from a text
inferred-email_unhidden = E-mail address written in a hidden way
inferred-email_from_text = E-mail address read from a text
inferred-url_scheme = Web address without https: added
inferred-url_trimmed = Marks around the web address cut off
inferred-postcode_from_address = Postcode read from the address
inferred-municipality_by_postcode = Municipality chosen by postcode among those of the same name
inferred-municipality_from_postcode = Municipality found by postcode
inferred-municipality_from_address = Municipality read from the address
inferred-municipality_from_position = Municipality found by the position
inferred-municipality_by_other_name = Municipality found by another of its names
inferred-municipality_from_quarter = Municipality found by the name of a quarter
inferred-language_from_words = Language read from its name
inferred-language_from_nationality = Language read from a nationality
inferred-need_from_kind = Need told by the kind of desk
inferred-need_from_name = Need read from its name
inferred-need_from_synonym = Need read from a common word
inferred-date_first_day = Of the month or year the first day is taken
inferred-coordinates_from_text = Coordinates written in another form

## Words typed by the visitor

find-words = Search for a word
find-words-hint = for example: ISEE, permit, doctor
find-words-letter = You can copy a word from the letter you received.
find-words-understood = “{ $text }”: we show { $need }.
find-words-other = Did you mean something else?
find-words-desks = Desks with this name
find-words-none = We do not know the word “{ $text }”. Try another, or choose a topic.

# What was read: /data/runs
runs-title = What was read, and when
runs-lead = A list of desks is read again and again. This page keeps what happened each time.
runs-none = Nothing has been read yet.
runs-took-back = Took back run { $number }.
runs-summary = { $read } read: { $new } new, { $changed } changed, { $gone } gone, { $waiting } waiting.
run-title = Run { $number }
run-json = The same as JSON
run-outcome = What became of it
run-read = Records read
run-published = Published
run-waiting = Waiting: a rule was broken
run-rejected = Empty, or exact copies
run-new = New desks
run-changed = Changed desks
run-same = As before
run-kept = Kept as a person confirmed them
run-gone = No longer in the list
run-positions = How exact the positions are
run-precision-house = The house
run-precision-street = The street
run-precision-near = Near
run-precision-district = The district
run-precision-postcode = The postcode area
run-precision-municipality = Only the town
run-precision-none = No position
run-durations = How long it took
run-stage-normalise = Understanding
run-stage-validate = Checking
run-stage-geocode = Finding places
run-stage-reconcile = Comparing
run-issues = What was wrong
run-no-issues = Nothing.
run-quotes = The examples show only what anybody may read.
run-waits = the record waits
run-example = Line { $line }, { $field }: { $value }
run-example-hidden = Line { $line }, { $field }
run-fields = Where the values come from
run-field = Field
run-from-source = The list
run-inferred = Worked out from other words
run-from-geocoder = Found from the address
run-missing = Missing
