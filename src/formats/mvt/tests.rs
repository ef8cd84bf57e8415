//! What is written is what the strict reader reads.

mod checked;

use proptest::prelude::*;

use self::checked::{Feature, Read, read};
use super::*;

const KEYS: [&str; 4] = ["id", "n", "share", "is_open"];

fn value(read: &Read) -> Value<'_> {
    match read {
        Read::Text(text) => Value::Text(text),
        Read::Number(number) => Value::Number(*number),
        Read::Count(count) => Value::Count(*count),
        Read::Flag(flag) => Value::Flag(*flag),
    }
}

fn written(features: &[Feature]) -> Vec<u8> {
    let mut layer = Layer::new("desks", &KEYS, features.len() / 2);
    for feature in features {
        let place = |name: &str| KEYS.iter().position(|key| *key == name).expect("a key of the test");
        let properties: Vec<_> =
            feature.properties.iter().map(|(name, read)| (place(name), layer.value(value(read)))).collect();
        layer.point(feature.at.map(|number| number as i32), &properties);
    }
    let mut tile = Tile::default();
    tile.add(&layer);
    tile.into_bytes()
}

#[test]
fn a_tile_without_features_has_no_bytes() {
    assert!(written(&[]).is_empty());
}

#[test]
fn the_bytes_are_those_of_the_specification() {
    let mut layer = Layer::new("a", &["unused", "k"], 0);
    let yes = layer.value(Value::Flag(true));
    layer.point([25, 17], &[(1, yes)]);
    let mut tile = Tile::default();
    tile.add(&layer);
    let body = [
        &[0x78, 2, 0x0A, 1, b'a', 0x28, 0x80, 0x20][..],
        // The point [25, 17] is the example of section 4.3.5.1.
        &[0x12, 11, 0x12, 2, 0, 0, 0x18, 1, 0x22, 3, 9, 50, 34],
        &[0x1A, 1, b'k', 0x22, 2, 0x38, 1],
    ]
    .concat();
    assert_eq!(tile.into_bytes(), [&[0x1A, body.len() as u8][..], &body].concat());
}

#[test]
fn a_value_that_many_features_have_is_written_once() {
    let name = "a name that is long enough to be seen in the size";
    let feature = |number: u64| Feature {
        at: [number as i64, 0],
        properties: [("id".to_owned(), Read::Text(name.to_owned())), ("n".to_owned(), Read::Count(number))]
            .into(),
    };
    let features: Vec<Feature> = (0..1_000).map(feature).collect();
    let bytes = written(&features);
    assert!(bytes.len() < 1_000 * 25, "{}", bytes.len());
    assert_eq!(read(&bytes).expect("a good tile")[0].features, features);
}

fn any_read() -> impl Strategy<Value = Read> {
    prop_oneof![
        ".{0,12}".prop_map(Read::Text),
        any::<i32>().prop_map(|number| Read::Number(f64::from(number) / 8.0)),
        any::<u64>().prop_map(Read::Count),
        any::<bool>().prop_map(Read::Flag),
    ]
}

proptest! {
    #[test]
    fn features_are_read_back(
        features in prop::collection::vec(
            (any::<[i32; 2]>(), prop::collection::btree_map(prop::sample::select(&KEYS[..]), any_read(), 0..4)),
            0..120,
        )
    ) {
        let features: Vec<Feature> = features
            .into_iter()
            .map(|(at, properties)| Feature {
                at: at.map(i64::from),
                properties: properties.into_iter().map(|(name, read)| (name.to_owned(), read)).collect(),
            })
            .collect();
        let layers = read(&written(&features)).expect("what we write is allowed");
        prop_assert_eq!(layers.into_iter().flat_map(|layer| layer.features).collect::<Vec<_>>(), features);
    }
}
