//! What can be taken away of sheets, for the router and the description alike.

use crate::web::api::operations::{Answer, Operation};
use crate::web::api::parameters::{Parameter, text, words};

const ZIP: Answer = Answer { media_type: "application/zip", schema: "ZipFile" };

pub const SHEET_PDF: Operation = Operation {
    id: "sheet_pdf",
    path: "/sheets/{id}.{lang}.pdf",
    summary: "One sheet as a page to print and to hand on",
    about: "Tagged PDF (PDF/UA-1), in a language that the sheet is written in: `texts` of `/api/v1/sheets/{id}`.",
    path_parts: &[("id", "Identifier of the sheet."), ("lang", "A language of the sheet, such as `it`.")],
    parameters: &[],
    answer: Answer { media_type: "application/pdf", schema: "PdfFile" },
    example: "/sheets/{sheet}.{lang}.pdf",
};

pub const SHEET_ZIP: Operation = Operation {
    id: "sheet_zip",
    path: "/sheets/{id}.zip",
    summary: "One sheet in all its languages",
    about: "",
    path_parts: &[("id", "Identifier of the sheet.")],
    parameters: &[],
    answer: ZIP,
    example: "/sheets/{sheet}.zip",
};

pub const SELECTION: Operation = Operation {
    id: "sheets_zip",
    path: "/sheets.zip",
    summary: "All sheets that meet the conditions, in all their languages",
    about: "",
    path_parts: &[],
    parameters: &[SELECTED],
    answer: ZIP,
    example: "/sheets.zip?city={city}",
};

const SELECTED: &[Parameter] = &[
    words("need", "Codes of `/api/v1/needs`, any of; a door stands for all needs under it.", &[]),
    text("city", "Slug of `/api/v1/cities`."),
    text("theme", "`theme` of a sheet of `/api/v1/sheets`."),
];

pub const DESK_ZIP: Operation = Operation {
    id: "desk_zip",
    path: "/desks/{id}.zip",
    summary: "The card of a desk and every sheet of how it works",
    about: "",
    path_parts: &[("id", "Identifier of the desk.")],
    parameters: &[],
    answer: ZIP,
    example: "/desks/{desk}.zip",
};
