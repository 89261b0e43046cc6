//! How every screen looks, light and dark, beside pictures that were looked at by a person.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --locked --test it looks` takes them anew; then look at the difference.
//! Every picture of a run lies in full size in target/snapshots.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter};
use std::path::Path;

use eframe::egui::{Color32, Theme};
use skaidra::i18n::Language;

use super::raster::{Letters, Picture};
use super::tour::everywhere;
use super::window::{Begin, Window};
use crate::support::top;

/// Pictures in the repository are smaller by this.
const SMALLER: usize = 2;
/// They keep so many shades a channel.
const SHADES: u16 = 12;
/// The largest picture, in bytes.
const LARGEST: u64 = 20 * 1024;
/// So many pixels in a thousand may differ before a screen looks different.
const TOLERATED: usize = 2;

#[test]
fn every_screen_looks_as_it_did_when_a_person_looked() {
    let mut different = Vec::new();
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let letters = Letters::default();
        let begin = Begin { theme, letters: letters.clone(), ..Begin::new(Language::Lithuanian) };
        everywhere(begin.window(), |name, window| {
            let picture = picture(window, &letters);
            let name = format!("{name}-{suffix}.png");
            let full = top().join("target/snapshots").join(&name);
            write(&full, &picture, png::Compression::Fast);
            if let Some(what) = compare(&name, &picture) {
                different.push(what);
            }
        });
    }
    assert!(
        different.is_empty(),
        "{}\nlook at target/snapshots; UPDATE_SNAPSHOTS=1 accepts",
        different.join("\n")
    );
}

/// What the window shows now.
fn picture(window: &Window, letters: &Letters) -> Picture {
    let harness = &window.harness;
    let shapes = harness.output().shapes.clone();
    let primitives = harness.ctx.tessellate(shapes, 1.0);
    letters.paint([1280, 800], Color32::BLACK, &primitives)
}

/// How a picture differs from the one that was looked at.
fn compare(name: &str, picture: &Picture) -> Option<String> {
    let path = top().join("tests/snapshots").join(name);
    let small = smaller(picture);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        write(&path, &small, png::Compression::High);
    }
    if !path.parent().unwrap().exists() {
        println!("skipped: no pictures were taken yet");
        return None;
    }
    let Some(before) = read(&path) else { return Some(format!("{name} is new")) };
    assert!(fs::metadata(&path).unwrap().len() <= LARGEST, "{name} is larger than 20 KiB");
    if (before.width, before.height) != (small.width, small.height) {
        return Some(format!("{name} has another size"));
    }
    let n_pixels = small.pixels.len();
    let n_other = before.pixels.iter().zip(&small.pixels).filter(|(a, b)| a != b).count();
    (n_pixels * TOLERATED < n_other * 1000)
        .then(|| format!("{name}: {n_other} of {n_pixels} pixels differ"))
}

/// A picture of half the size in few shades, so that it takes little room.
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

fn write(path: &Path, picture: &Picture, compression: png::Compression) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let size = [picture.width, picture.height].map(|it| u32::try_from(it).unwrap());
    let file = BufWriter::new(File::create(path).unwrap());
    let mut encoder = png::Encoder::new(file, size[0], size[1]);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(compression);
    let bytes: Vec<u8> = picture.pixels.iter().flat_map(|it| [it.r(), it.g(), it.b()]).collect();
    encoder.write_header().unwrap().write_image_data(&bytes).unwrap();
}

fn read(path: &Path) -> Option<Picture> {
    let file = BufReader::new(File::open(path).ok()?);
    let mut reader = png::Decoder::new(file).read_info().unwrap();
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
