//! What visitors say is wrong: kept apart from the network, counted, settled, forgotten.

use bussola::adapters::stores;
use bussola::ports::remark::{
    Decision, Forgetting, Kept, MAX_OPEN, NewRemark, Remark, RemarkBox, RemarkField, Subject,
};
use bussola_engine::domain::language::Language;

use super::contract;
use super::home::Home;
use crate::fixture::{day, id};

contract! {
    a_remark_reads_back_whole_and_is_in_order
    the_same_words_again_are_counted_until_they_are_settled
    a_box_that_is_full_takes_no_more_about_the_desk_and_still_about_others
    only_an_open_remark_is_settled
    old_remarks_are_forgotten
    two_programs_put_remarks_at_once_and_none_is_lost
    remarks_are_not_in_the_store_of_the_network
}

async fn open(home: &Home) -> std::sync::Arc<dyn RemarkBox> {
    stores::open_private(&home.place()).await.expect("the private part opens")
}

fn remark(desk: &str, field: RemarkField, words: &str) -> NewRemark {
    NewRemark {
        subject: Subject::Desk(id(desk)),
        field,
        words: words.to_owned(),
        language: Language::new("ar").expect("a language"),
        made_on: day("2026-11-22"),
    }
}

fn settled(on: &str) -> Decision {
    Decision { on: day(on), by: "anna".to_owned(), words: "called".to_owned() }
}

async fn a_remark_reads_back_whole_and_is_in_order(home: Home) {
    let remarks = open(&home).await;
    assert_eq!(remarks.remarks().await.unwrap(), []);
    let mut expected = Vec::new();
    for (number, field) in (1..).zip(RemarkField::ALL) {
        let remark = remark("uno", field, "«l'orario» \"è\" ؛ 你好; DROP TABLE remarks");
        assert_eq!(remarks.put_remark(&remark).await.unwrap(), Kept::New);
        expected.push(Remark { number, remark, times: 1, decision: None });
    }
    let texts = Subject::Texts(Language::new("bn").expect("a language"));
    let about_texts = NewRemark { subject: texts, ..remark("uno", RemarkField::Other, "x") };
    assert_eq!(remarks.put_remark(&about_texts).await.unwrap(), Kept::New);
    expected.push(Remark { number: 11, remark: about_texts, times: 1, decision: None });
    // Another program reads the same.
    assert_eq!(open(&home).await.remarks().await.unwrap(), expected);
}

async fn the_same_words_again_are_counted_until_they_are_settled(home: Home) {
    let remarks = open(&home).await;
    let hours = remark("uno", RemarkField::Hours, "chiuso");
    assert_eq!(remarks.put_remark(&hours).await.unwrap(), Kept::New);
    assert_eq!(remarks.put_remark(&hours).await.unwrap(), Kept::Again);
    assert_eq!(remarks.put_remark(&remark("due", RemarkField::Hours, "chiuso")).await.unwrap(), Kept::New);
    assert!(remarks.settle_remark(1, &settled("2026-11-22")).await.unwrap());
    assert_eq!(remarks.put_remark(&hours).await.unwrap(), Kept::New);
    let times: Vec<_> = remarks.remarks().await.unwrap().iter().map(|own| (own.number, own.times)).collect();
    assert_eq!(times, [(1, 2), (2, 1), (3, 1)]);
}

async fn a_box_that_is_full_takes_no_more_about_the_desk_and_still_about_others(home: Home) {
    let remarks = open(&home).await;
    for number in 0..MAX_OPEN.0 {
        let one = remark("uno", RemarkField::Phone, &number.to_string());
        assert_eq!(remarks.put_remark(&one).await.unwrap(), Kept::New);
    }
    let further = remark("uno", RemarkField::Phone, "further");
    assert_eq!(remarks.put_remark(&further).await.unwrap(), Kept::Full);
    assert_eq!(remarks.put_remark(&remark("uno", RemarkField::Phone, "0")).await.unwrap(), Kept::Again);
    assert_eq!(remarks.put_remark(&remark("due", RemarkField::Phone, "further")).await.unwrap(), Kept::New);
    assert!(remarks.settle_remark(1, &settled("2026-11-22")).await.unwrap());
    assert_eq!(remarks.put_remark(&further).await.unwrap(), Kept::New);
}

async fn only_an_open_remark_is_settled(home: Home) {
    let remarks = open(&home).await;
    let kept = remarks.put_remark(&remark("uno", RemarkField::Gone, "")).await.unwrap();
    assert_eq!(kept, Kept::New);
    assert!(!remarks.settle_remark(2, &settled("2026-11-23")).await.unwrap());
    assert!(remarks.settle_remark(1, &settled("2026-11-23")).await.unwrap());
    assert!(!remarks.settle_remark(1, &settled("2026-11-24")).await.unwrap());
    let list = remarks.remarks().await.unwrap();
    assert_eq!(list[0].decision, Some(settled("2026-11-23")));
}

async fn old_remarks_are_forgotten(home: Home) {
    let remarks = open(&home).await;
    for (words, made_on) in [("old", "2026-01-01"), ("settled", "2026-11-01"), ("young", "2026-11-02")] {
        let one = NewRemark { made_on: day(made_on), ..remark("uno", RemarkField::Cost, words) };
        assert_eq!(remarks.put_remark(&one).await.unwrap(), Kept::New);
    }
    assert!(remarks.settle_remark(2, &settled("2026-11-03")).await.unwrap());
    let forgetting = |open, settled| Forgetting { open_before: day(open), settled_before: day(settled) };
    assert_eq!(remarks.forget_remarks(forgetting("2026-01-01", "2026-11-03")).await.unwrap(), 0);
    assert_eq!(remarks.forget_remarks(forgetting("2026-01-02", "2026-11-03")).await.unwrap(), 1);
    assert_eq!(remarks.forget_remarks(forgetting("2026-01-02", "2026-11-04")).await.unwrap(), 1);
    assert_eq!(remarks.remarks().await.unwrap()[0].remark.words, "young");
}

async fn two_programs_put_remarks_at_once_and_none_is_lost(home: Home) {
    let (one, other) = (open(&home).await, open(&home).await);
    let put = |remarks: std::sync::Arc<dyn RemarkBox>, desk: &'static str| async move {
        for number in 0..10 {
            let remark = remark(desk, RemarkField::Needs, &number.to_string());
            assert_eq!(remarks.put_remark(&remark).await.unwrap(), Kept::New);
        }
    };
    tokio::join!(put(one, "uno"), put(other, "due"));
    let numbers: Vec<_> = open(&home).await.remarks().await.unwrap().iter().map(|own| own.number).collect();
    assert_eq!(numbers, (1..=20).collect::<Vec<_>>());
}

async fn remarks_are_not_in_the_store_of_the_network(home: Home) {
    home.store().await;
    let remarks = open(&home).await;
    let kept = remarks.put_remark(&remark("uno", RemarkField::Gone, "")).await.unwrap();
    assert_eq!(kept, Kept::New);
    let query = match &home {
        Home::Geopackage { .. } => "SELECT count(*) FROM sqlite_schema WHERE name = 'remarks'",
        Home::Postgis { .. } => {
            "SELECT count(*) FROM pg_tables WHERE tablename = 'remarks' AND schemaname = current_schema()"
        }
    };
    assert_eq!(home.count(query).await, 0);
}
