//! How every screen looks, light and dark, and what it says, beside pictures and texts that a person looked at.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --locked --test it looks` takes them anew; then look at the difference.
//! `ALL_LOOKS=1` paints high contrast, a small window and large letters as well, only to be looked at; `ALL_LOOKS=large` one of them.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufReader, BufWriter};
use std::path::Path;

use eframe::egui::{Color32, Theme};
use skaidra::i18n::Language;
use skaidra::store::{self, Settings};

use super::corners::corners;
use super::raster::{Letters, Picture};
use super::said;
use super::tour::everywhere;
use super::window::{Begin, Window};
use crate::support::top;

/// Pictures in the repository are smaller by this.
const SMALLER: usize = 4;
/// They keep so many shades a channel.
const SHADES: u16 = 12;
/// Shades that are further apart than this are different.
const STEP: u8 = 24;
/// The largest picture, in bytes.
const LARGEST: u64 = 20 * 1024;
/// So many pixels in a thousand may differ before a screen looks different.
const TOLERATED: usize = 1;
/// What the harness leaves around a window, in points.
const AROUND: usize = 8;

/// A way to look at the window.
struct Look {
    name: &'static str,
    size: [usize; 2],
    theme: Theme,
    zoom: f32,
    settings: fn(&mut Settings),
}

const LIGHT: Look =
    Look { name: "light", size: [1280, 800], theme: Theme::Light, zoom: 1.0, settings: |_| {} };
const DARK: Look =
    Look { name: "dark", size: [1280, 800], theme: Theme::Dark, zoom: 1.0, settings: |_| {} };
const OTHERS: [Look; 3] = [
    Look { name: "contrast", settings: |it| it.theme = store::Theme::HighContrast, ..LIGHT },
    Look { name: "small", size: [1024, 700], ..LIGHT },
    Look { name: "large", zoom: 2.0, settings: |it| it.zoom = 2.0, ..LIGHT },
];

/// A way through the window.
type Way = fn(Window, &mut dyn FnMut(&'static str, &mut Window));

#[test]
fn light_screens_look_as_they_did() {
    check("screens", &LIGHT, |window, look| everywhere(window, look));
}

#[test]
fn dark_screens_look_as_they_did() {
    check("screens", &DARK, |window, look| everywhere(window, look));
}

#[test]
fn light_corners_look_as_they_did() {
    check("corners", &LIGHT, |window, look| corners(window, look));
}

#[test]
fn dark_corners_look_as_they_did() {
    check("corners", &DARK, |window, look| corners(window, look));
}

#[test]
fn other_looks_are_painted_when_asked_for() {
    let Ok(asked) = std::env::var("ALL_LOOKS") else { return };
    let looks = OTHERS.iter().filter(|look| ["1", look.name].contains(&asked.as_str()));
    let ways: [Way; 2] =
        [|window, see| everywhere(window, see), |window, see| corners(window, see)];
    for (look, way) in looks.flat_map(|look| ways.map(|way| (look, way))) {
        visit("others", look, way, |name, picture, _| {
            write(&full(&name), &picture, png::Compression::Fast);
        });
    }
}

fn check(folder: &str, look: &Look, way: Way) {
    let mut different = Vec::new();
    visit(folder, look, way, |name, picture, window| {
        if let Some(place) = name.strip_suffix("-light.png") {
            different.extend(said::compare(place, window));
        }
        if std::env::var_os("ALL_LOOKS").is_some() {
            write(&full(&name), &picture, png::Compression::Fast);
        }
        if let Some(what) = compare(&name, &picture) {
            write(&full(&name), &picture, png::Compression::Fast);
            different.push(what);
        }
    });
    assert!(
        different.is_empty(),
        "{}\ntarget/snapshots shows them anew, and -difference.png what differs in red. \
         Where that is as it should be: UPDATE_SNAPSHOTS=1 cargo test --locked --test it looks",
        different.join("\n")
    );
}

/// Goes a way and hands out a picture of every place.
fn visit(folder: &str, look: &Look, way: Way, mut see: impl FnMut(String, Picture, &Window)) {
    let letters = Letters::default();
    let parent = top().join("target/snapshots");
    fs::create_dir_all(&parent).unwrap();
    let name = format!("{folder}-{}", look.name);
    if parent.join(&name).exists() {
        fs::remove_dir_all(parent.join(&name)).unwrap();
    }
    let begin = Begin {
        theme: look.theme,
        size: look.size.map(|it| f32::from(u16::try_from(it).unwrap()) / look.zoom),
        letters: letters.clone(),
        settings: look.settings,
        folder: tempfile::Builder::new().prefix(&name).rand_bytes(0).tempdir_in(parent).unwrap(),
        ..Begin::new(Language::Lithuanian)
    };
    way(begin.window(), &mut |name, window| {
        let picture = picture(window, look.size, &letters);
        see(format!("{name}-{}.png", look.name), picture, window);
    });
}

fn full(name: &str) -> std::path::PathBuf {
    top().join("target/snapshots").join(name)
}

/// What the window shows now.
fn picture(window: &Window, size: [usize; 2], letters: &Letters) -> Picture {
    let harness = &window.harness;
    let scale = harness.ctx.pixels_per_point();
    let shapes = harness.output().shapes.clone();
    let primitives = harness.ctx.tessellate(shapes, scale);
    let around = AROUND * if scale < 1.5 { 1 } else { 2 };
    letters.paint(size, scale, Color32::BLACK, primitives).without_edge(around)
}

/// How a picture differs from the one that was looked at.
fn compare(name: &str, picture: &Picture) -> Option<String> {
    let path = top().join("tests/snapshots").join(name);
    let small = smaller(picture);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        let is_same = read(&path).is_some_and(|before| difference(&before, &small).1 == 0);
        if !is_same {
            write(&path, &small, png::Compression::High);
        }
    }
    let Some(before) = read(&path) else { return Some(format!("{name} is new")) };
    assert!(fs::metadata(&path).unwrap().len() <= LARGEST, "{name} is larger than 20 KiB");
    if (before.width, before.height) != (small.width, small.height) {
        return Some(format!("{name} has another size"));
    }
    let (shown, n_other) = difference(&before, &small);
    let n_pixels = small.pixels.len();
    if n_other * 1000 <= n_pixels * TOLERATED {
        return None;
    }
    write(&full(&name.replace(".png", "-difference.png")), &shown, png::Compression::Fast);
    Some(format!("{name}: {n_other} of {n_pixels} pixels differ"))
}

/// The new picture, pale, with what differs in red, and how many pixels do.
fn difference(before: &Picture, after: &Picture) -> (Picture, usize) {
    let is_other = |(a, b): (&Color32, &Color32)| {
        a.to_array().into_iter().zip(b.to_array()).any(|(a, b)| STEP < a.abs_diff(b))
    };
    let others: Vec<bool> = before.pixels.iter().zip(&after.pixels).map(is_other).collect();
    let pale = |it: &Color32| Color32::from_gray(170 + it.g() / 3);
    let pixels = after.pixels.iter().zip(&others);
    let pixels = pixels.map(|(it, is_other)| if *is_other { Color32::RED } else { pale(it) });
    let shown = Picture { width: after.width, height: after.height, pixels: pixels.collect() };
    (shown, others.into_iter().filter(|it| *it).count())
}

/// A picture of a quarter of the size in few shades, so that it takes little room.
fn smaller(picture: &Picture) -> Picture {
    let (width, height) = (picture.width / SMALLER, picture.height / SMALLER);
    let mut pixels = Vec::with_capacity(width * height);
    for y in 0..height {
        for x in 0..width {
            let mut sum = [0_u16; 3];
            for (dx, dy) in (0..SMALLER).flat_map(|dx| (0..SMALLER).map(move |dy| (dx, dy))) {
                let at = (y * SMALLER + dy) * picture.width + x * SMALLER + dx;
                (0..3).for_each(|n| sum[n] += u16::from(picture.pixels[at][n]));
            }
            let n_mixed = u16::try_from(SMALLER * SMALLER).unwrap();
            let [r, g, b] = sum.map(|it| {
                let shade = (it / n_mixed * (SHADES - 1) + 127) / 255;
                u8::try_from(shade * 255 / (SHADES - 1)).unwrap()
            });
            pixels.push(Color32::from_rgb(r, g, b));
        }
    }
    Picture { width, height, pixels }
}

/// Writes a picture, with a list of its colours where they are few.
fn write(path: &Path, picture: &Picture, compression: png::Compression) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let size = [picture.width, picture.height].map(|it| u32::try_from(it).unwrap());
    let file = BufWriter::new(File::create(path).unwrap());
    let mut encoder = png::Encoder::new(file, size[0], size[1]);
    encoder.set_compression(compression);
    let rgb = |it: &Color32| [it.r(), it.g(), it.b()];
    let colours: BTreeSet<[u8; 3]> = picture.pixels.iter().map(rgb).collect();
    let bytes: Vec<u8> = if colours.len() <= 256 {
        let colours: Vec<_> = colours.into_iter().collect();
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_filter(png::Filter::NoFilter);
        encoder.set_palette(colours.concat());
        let place = |it: &Color32| colours.binary_search(&rgb(it)).unwrap();
        picture.pixels.iter().map(|it| u8::try_from(place(it)).unwrap()).collect()
    } else {
        encoder.set_color(png::ColorType::Rgb);
        picture.pixels.iter().flat_map(rgb).collect()
    };
    encoder.write_header().unwrap().write_image_data(&bytes).unwrap();
}

fn read(path: &Path) -> Option<Picture> {
    let file = BufReader::new(File::open(path).ok()?);
    let mut decoder = png::Decoder::new(file);
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut bytes).unwrap();
    assert_eq!(info.color_type, png::ColorType::Rgb);
    let pixels = bytes[..info.buffer_size()].chunks(3);
    Some(Picture {
        width: info.width as usize,
        height: info.height as usize,
        pixels: pixels.map(|it| Color32::from_rgb(it[0], it[1], it[2])).collect(),
    })
}
