"""Devices tell the hall of their troubles, once each."""

from shared.device_sentences import TROUBLES
from shared.domain.devices import SILENT_AFTER, Trouble, is_silent, troubled
from shared.domain.journal import Kind
from shared.usecases.devices import devices, forget_device, report_trouble, report_well


def kinds(hall):
    entries = hall.database.read(lambda read: read.entries_after(0))
    return [entry.event.kind for entry in entries if entry.event.device]


def test_a_trouble_is_told_once_and_ends(hall):
    first = report_trouble(hall.database, "Kios 1", "kiosk", Trouble.PAPER_OUT)
    hall.clock.step(seconds=5)
    again = report_trouble(hall.database, "Kios 1", "kiosk", Trouble.PAPER_OUT)
    well = report_well(hall.database, "Kios 1", "kiosk")

    assert [first.news, again.news, well.news] == [True, False, True]
    assert kinds(hall) == [Kind.DEVICE_TROUBLE, Kind.DEVICE_WELL]
    (device,) = devices(hall.database)
    assert (device.trouble, device.since) == (None, hall.clock.now)


def test_the_journal_names_device_program_and_trouble(hall):
    report_trouble(hall.database, "Layar 1", "display", Trouble.NO_SOUND)

    (event,) = [e.event for e in hall.database.read(lambda read: read.entries_after(0)) if e.event.device]
    assert (event.device, event.program, event.reason) == ("Layar 1", "display", "no_sound")


def test_other_words_for_the_same_trouble_do_not_make_it_younger(hall):
    began = report_trouble(hall.database, "Kios 1", "kiosk", Trouble.JAMMED, "A 001").device.since
    hall.clock.step(minutes=3)

    later = report_trouble(hall.database, "Kios 1", "kiosk", Trouble.JAMMED, "A 002").device

    assert (later.since, later.detail) == (began, "A 002")
    assert later.seen_at == hall.clock.now


def test_being_well_again_and_again_says_that_the_program_lives(hall):
    report_well(hall.database, "Kios 1", "kiosk")
    hall.clock.step(minutes=1)
    report_well(hall.database, "Kios 1", "kiosk")

    (device,) = devices(hall.database)
    assert device.seen_at == hall.clock.now
    assert kinds(hall) == [Kind.DEVICE_WELL]
    assert not is_silent(device, hall.clock.now + SILENT_AFTER)
    assert is_silent(device, hall.clock.now + SILENT_AFTER * 1.01)


def test_two_programs_may_give_a_device_the_same_name(hall):
    report_trouble(hall.database, "Pintu", "kiosk", Trouble.PAPER_OUT)
    report_well(hall.database, "Pintu", "display")

    assert [(each.program, each.trouble) for each in devices(hall.database)] == [
        ("display", None),
        ("kiosk", Trouble.PAPER_OUT),
    ]


def test_a_name_is_one_printable_line(hall):
    device = report_trouble(hall.database, "Kios\n1" + "x" * 500, "kiosk", Trouble.OFFLINE, "a\tb").device

    assert device.name.startswith("Kios 1xxx")
    assert len(device.name) == 80
    assert device.detail == "a b"
    assert report_well(hall.database, "Kios\n1" + "x" * 500, "kiosk").device.name == device.name
    assert len(devices(hall.database)) == 1


def test_a_device_that_is_gone_is_forgotten(hall):
    report_trouble(hall.database, "Kios 9", "kiosk", Trouble.OFFLINE)

    assert forget_device(hall.database, "Kios 9", "kiosk").known
    assert not forget_device(hall.database, "Kios 9", "kiosk").known
    assert devices(hall.database) == ()
    assert kinds(hall)[-1] is Kind.DEVICE_FORGOTTEN


def test_staff_see_what_stops_work_first(hall):
    report_trouble(hall.database, "Kios 1", "kiosk", Trouble.PAPER_LOW)
    hall.clock.step(minutes=1)
    report_trouble(hall.database, "Layar 1", "display", Trouble.NO_SOUND)
    report_well(hall.database, "Kios 2", "kiosk")

    assert [each.name for each in troubled(devices(hall.database))] == ["Layar 1", "Kios 1"]


def test_every_trouble_has_its_sentence_in_both_languages_of_staff():
    assert {language: set(sentences) for language, sentences in TROUBLES.items()} == {
        "id": set(Trouble),
        "en": set(Trouble),
    }
