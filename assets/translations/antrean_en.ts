<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id">
<context>
    <name>Add</name>
    <message>
        <source>Tetap ambilkan nomor</source>
        <translation>Take a number all the same</translation>
    </message>
    <message>
        <source>Ambilkan nomor</source>
        <translation>Take a number for a visitor</translation>
    </message>
    <message>
        <source>Tambah layanan</source>
        <translation>Add a service</translation>
    </message>
    <message>
        <source>Tetap tambah %1</source>
        <translation>Add %1 all the same</translation>
    </message>
    <message>
        <source>Tambah %1</source>
        <translation>Add %1</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Tambah layanan untuk %1</source>
        <translation>Add a service for %1</translation>
    </message>
    <message>
        <source>Ambilkan nomor</source>
        <translation>Take a number for a visitor</translation>
    </message>
    <message>
        <source>Sebutkan nomor ini kepada pengunjung; nomornya sudah masuk antrean.</source>
        <translation>Tell the visitor this number; it is in the line already.</translation>
    </message>
    <message>
        <source>Nomornya tetap; layanan ini menyusul setelah yang sekarang.</source>
        <translation>The number stays; this service follows the present one.</translation>
    </message>
    <message>
        <source>Untuk pengunjung yang datang tanpa nomor.</source>
        <translation>For a visitor who came without a number.</translation>
    </message>
    <message>
        <source>Cari layanan</source>
        <translation>Search a service</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Layani sekarang di loket ini</source>
        <translation>Serve at this counter now</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AgencyScreen</name>
    <message>
        <source>Pilih layanan</source>
        <translation>Choose a service</translation>
    </message>
</context>
<context>
    <name>AgencyTile</name>
    <message numerus="yes">
        <source>%n orang menunggu</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n people waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Pindai dengan ponsel, pilih layanan dan jam datang. Tanpa biaya.</source>
        <translation>Scan with your phone, choose a service and a time. Free of charge.</translation>
    </message>
    <message>
        <source>Tanpa ponsel? %1</source>
        <translation>No phone? %1</translation>
    </message>
    <message>
        <source>Mengerti</source>
        <translation>I understand</translation>
    </message>
</context>
<context>
    <name>BookingRow</name>
    <message>
        <source>Sudah daftar online?</source>
        <translation>Already booked online?</translation>
    </message>
    <message>
        <source>Pindai QR atau ketik kode</source>
        <translation>Scan QR or type the code</translation>
    </message>
    <message>
        <source>Pindai kode QR atau ketik kode booking</source>
        <translation>Scan the QR code or type the booking code</translation>
    </message>
</context>
<context>
    <name>BookingScreen</name>
    <message>
        <source>Sudah daftar online?</source>
        <translation>Already booked online?</translation>
    </message>
    <message>
        <source>Arahkan kode QR booking Anda ke pemindai, atau ketik kodenya.</source>
        <translation>Hold the QR code of your booking to the scanner, or type the code.</translation>
    </message>
    <message>
        <source>Kode booking</source>
        <translation>Booking code</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Teks besar</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>Kontras</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Kursi roda</source>
        <translation>Wheelchair</translation>
    </message>
    <message>
        <source>Bacakan</source>
        <translation>Read aloud</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>Belum pasti</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Mulai istirahat</source>
        <translation>Begin the break</translation>
    </message>
    <message>
        <source>Istirahat %1</source>
        <translation>Break %1</translation>
    </message>
    <message>
        <source>Kios berhenti memberi nomor untuk: %1.</source>
        <translation>Kiosks stop giving numbers for: %1.</translation>
    </message>
    <message>
        <source>Istirahat makan</source>
        <translation>Meal break</translation>
    </message>
    <message>
        <source>Salat</source>
        <translation>Prayer</translation>
    </message>
    <message>
        <source>Keperluan sebentar</source>
        <translation>Back in a moment</translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Gangguan sistem</source>
        <translation>System trouble</translation>
    </message>
    <message>
        <source>%1, sampai %2</source>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>Sampai dibuka lagi</source>
        <translation>Until opened again</translation>
    </message>
    <message>
        <source>Jeda %1 di seluruh loket dan kios %2?</source>
        <translation>Pause %1 at all counters and kiosks %2?</translation>
    </message>
    <message>
        <source>sampai dibuka lagi</source>
        <translation>until opened again</translation>
    </message>
    <message>
        <source>sampai %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>BreakDialog</name>
    <message>
        <source>Istirahat</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Papan loket menulis alasan dan jam kembali; pengunjung dipanggil loket lain.</source>
        <translation>The counter’s sign tells the reason and the return; visitors are called by other counters.</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Terkirim</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Tampil</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Terdengar</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>Hadir</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>%1 belum tampil di layar mana pun. Panggil dengan suara Anda.</source>
        <translation>%1 is on no display yet. Call out loud.</translation>
    </message>
    <message>
        <source>%1 tampil, tetapi belum terdengar. Panggil dengan suara Anda.</source>
        <translation>%1 is shown but was not heard. Call out loud.</translation>
    </message>
    <message>
        <source>belum tampil</source>
        <translation>not shown yet</translation>
    </message>
    <message>
        <source>belum terdengar</source>
        <translation>not heard yet</translation>
    </message>
</context>
<context>
    <name>CallBanner</name>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Nomor antrean</source>
        <translation>Queue number</translation>
    </message>
    <message>
        <source>Dipanggil sekarang</source>
        <translation>Now calling</translation>
    </message>
</context>
<context>
    <name>CallMarks</name>
    <message>
        <source>Panggilan ini</source>
        <translation>This call</translation>
    </message>
    <message>
        <source>sudah</source>
        <translation>done</translation>
    </message>
    <message>
        <source>tidak ada tanda</source>
        <translation>no sign</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>%1, Loket %2</source>
        <translation>%1, counter %2</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
</context>
<context>
    <name>CallStack</name>
    <message>
        <source>Dipanggil sekarang</source>
        <translation>Now calling</translation>
    </message>
</context>
<context>
    <name>CallStackRow</name>
    <message>
        <source>%1, Loket %2</source>
        <translation>%1, counter %2</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Daftar layanan berubah</source>
        <translation>The services have changed</translation>
    </message>
    <message>
        <source>Mengerti</source>
        <translation>I understand</translation>
    </message>
</context>
<context>
    <name>ClearableField</name>
    <message>
        <source>Hapus</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Tutup %1?</source>
        <translation>Close %1?</translation>
    </message>
    <message>
        <source>“Segera tutup” masih melayani pengunjung yang tidak bisa dilayani loket lain.</source>
        <translation>“Closing soon” still serves those whom no other counter can serve.</translation>
    </message>
    <message>
        <source>Tutup sekarang</source>
        <translation>Close now</translation>
    </message>
    <message>
        <source>Segera tutup</source>
        <translation>Closing soon</translation>
    </message>
</context>
<context>
    <name>Compact</name>
    <message>
        <source>%1 antre</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>CompactBar</name>
    <message>
        <source>Terputus</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Bar ringkas</source>
        <translation>Narrow bar</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Loket %1</source>
        <translation>Counter %1</translation>
    </message>
    <message>
        <source>Berikutnya %1</source>
        <translation>Next %1</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Panggil ulang</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Kembali ke layar penuh</source>
        <translation>Back to the whole window</translation>
    </message>
</context>
<context>
    <name>CompactMenu</name>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Mulai melayani</source>
        <translation>Start serving</translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Tahan</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Daftar yang ditahan</source>
        <translation>List of those on hold</translation>
    </message>
    <message>
        <source>Alihkan</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Selesai saja</source>
        <translation>Finish only</translation>
    </message>
    <message>
        <source>Panggil nomor tertentu</source>
        <translation>Call a specific number</translation>
    </message>
    <message>
        <source>Buka lagi</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Kembali ke layar penuh</source>
        <translation>Back to the whole window</translation>
    </message>
</context>
<context>
    <name>CompactWindow</name>
    <message>
        <source>Antrean, %1</source>
        <translation>Antrean, %1</translation>
    </message>
    <message>
        <source>Loket %1</source>
        <translation>Counter %1</translation>
    </message>
</context>
<context>
    <name>ConfirmScreen</name>
    <message>
        <source>Ambil nomor</source>
        <translation>Get my number</translation>
    </message>
</context>
<context>
    <name>ConnectionStatus</name>
    <message>
        <source>Tersambung</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Terputus</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>CounterTile</name>
    <message>
        <source>Loket %1</source>
        <translation>Counter %1</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Loket %1</source>
        <translation>Counter %1</translation>
    </message>
    <message>
        <source>Panggil berikutnya</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Mulai melayani</source>
        <translation>Start serving</translation>
    </message>
    <message>
        <source>Selesai, lanjut ke %1</source>
        <translation>Finish, go on to %1</translation>
    </message>
    <message>
        <source>Selesai, panggil berikutnya</source>
        <translation>Finish, call next</translation>
    </message>
    <message>
        <source>Buka lagi</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Buka Loket %1</source>
        <translation>Open counter %1</translation>
    </message>
    <message>
        <source>Loket %1 sedang dipakai %2</source>
        <translation>Counter %1 is in use by %2</translation>
    </message>
    <message>
        <source>Anda sudah masuk di PC lain</source>
        <translation>You have signed in on another PC</translation>
    </message>
    <message>
        <source>Sedang istirahat</source>
        <translation>On break</translation>
    </message>
    <message>
        <source>Loket tutup</source>
        <translation>Counter closed</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>%1 menunggu layanan yang dijeda</source>
        <translation>%1 wait for a paused service</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>Keluar, lalu pilih loket lain.</source>
        <translation>Sign out and choose another counter.</translation>
    </message>
    <message>
        <source>Layar ini berhenti; loket dan pengunjungnya ada di PC itu. Keluar di sini.</source>
        <translation>This screen has stopped; the counter and its visitor are on that PC. Sign out here.</translation>
    </message>
    <message>
        <source>Sejak %1. Pengunjung dipanggil loket lain.</source>
        <translation>Since %1. Visitors are called by other counters.</translation>
    </message>
    <message>
        <source>seharusnya kembali %1</source>
        <translation>should be back at %1</translation>
    </message>
    <message>
        <source>kembali %1</source>
        <translation>back at %1</translation>
    </message>
    <message>
        <source>Terputus sejak %1. Yang Anda tekan diulang begitu tersambung lagi.</source>
        <translation>Offline since %1. What you pressed is repeated once connected again.</translation>
    </message>
    <message>
        <source>Terputus sejak %1. Memanggil bisa lagi begitu tersambung.</source>
        <translation>Offline since %1. Calling works again once connected.</translation>
    </message>
    <message>
        <source>menunggu %1</source>
        <translation>waiting %1</translation>
    </message>
    <message>
        <source>janji layanan %1</source>
        <translation>service promise %1</translation>
    </message>
    <message>
        <source>%1, batas %2</source>
        <translation>%1, limit %2</translation>
    </message>
    <message>
        <source>1 orang</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>%1 orang</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>sejak %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Terjadi kesalahan. Coba lagi; bila terulang, hubungi supervisor.</source>
        <translation>Something went wrong. Try again; if it happens again, call the supervisor.</translation>
    </message>
    <message>
        <source>Terlalu cepat: tekanan ini tidak dihitung.</source>
        <translation>Too soon: this press did not count.</translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>Keadaan loket</source>
        <translation>Counter state</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>On break</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Batalkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Panggil ulang</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Sudah hadir</source>
        <translation>Visitor is here</translation>
    </message>
    <message>
        <source>Segera tutup: hanya yang tidak bisa dilayani loket lain yang masih dipanggil.</source>
        <translation>Closing soon: only those whom no other counter can serve are still called.</translation>
    </message>
    <message>
        <source>Tetap buka</source>
        <translation>Stay open</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Tampilkan jendela</source>
        <translation>Show the window</translation>
    </message>
    <message>
        <source>Loket %1: %2 menunggu</source>
        <translation>Counter %1: %2 waiting</translation>
    </message>
    <message>
        <source>%1 menunggu di Loket %2.</source>
        <translation>%1 is waiting for counter %2.</translation>
    </message>
    <message>
        <source>Pengunjung baru</source>
        <translation>New visitor</translation>
    </message>
    <message>
        <source>Evakuasi</source>
        <translation>Evacuation</translation>
    </message>
    <message>
        <source>%1 sudah dipakai program lain.</source>
        <translation>%1 is in use by another program.</translation>
    </message>
    <message>
        <source>Papan tombol ini tidak punya tombol %1.</source>
        <translation>This keyboard has no key %1.</translation>
    </message>
    <message>
        <source>Ini bukan Windows.</source>
        <translation>This is not Windows.</translation>
    </message>
    <message>
        <source>Tombol dari program lain hanya bekerja di X11 dan Windows.</source>
        <translation>Keys from other programs work on X11 and Windows only.</translation>
    </message>
</context>
<context>
    <name>DetailsScreen</name>
    <message>
        <source>Pilih layanan ini</source>
        <translation>Choose this service</translation>
    </message>
</context>
<context>
    <name>DialogButtons</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DirectionArrow</name>
    <message>
        <source>ke kiri</source>
        <translation>to the left</translation>
    </message>
    <message>
        <source>lurus</source>
        <translation>straight ahead</translation>
    </message>
    <message>
        <source>ke kanan</source>
        <translation>to the right</translation>
    </message>
    <message>
        <source>ke bawah</source>
        <translation>downstairs</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Monitor “{name}” tidak ada; papan ini tampil di {instead}. Yang ada: {there}.</source>
        <translation>There is no monitor “{name}”; this board is on {instead}. There are: {there}.</translation>
    </message>
</context>
<context>
    <name>EstimateStrip</name>
    <message>
        <source>Di depan Anda</source>
        <translation>Ahead of you</translation>
    </message>
    <message>
        <source>Perkiraan</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>Dipanggil sekitar</source>
        <translation>Called around</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Terputus. Coba lagi begitu tersambung.</source>
        <translation>Offline. Try again once connected.</translation>
    </message>
    <message>
        <source>%1: tercatat.</source>
        <translation>%1: noted.</translation>
    </message>
    <message>
        <source>%1 menunggu di sini, urutan ke-%2.</source>
        <translation>%1 waits here, place %2 in line.</translation>
    </message>
    <message>
        <source>%1 menunggu di loket lain: %5.</source>
        <translation>%1 waits for another counter: %5.</translation>
    </message>
    <message>
        <source>%1 sedang di loket ini.</source>
        <translation>%1 is at this counter.</translation>
    </message>
    <message>
        <source>%1 sedang di Loket %3.</source>
        <translation>%1 is at counter %3.</translation>
    </message>
    <message>
        <source>%1 ditahan di loket ini.</source>
        <translation>%1 is on hold at this counter.</translation>
    </message>
    <message>
        <source>%1 ditahan di Loket %3.</source>
        <translation>%1 is on hold at counter %3.</translation>
    </message>
    <message>
        <source>%1 tidak hadir saat dipanggil, dicatat %4.</source>
        <translation>%1 did not come when called, noted %4.</translation>
    </message>
    <message>
        <source>%1 sudah selesai dilayani %4 di Loket %3.</source>
        <translation>%1 was served at %4 at counter %3.</translation>
    </message>
    <message>
        <source>%1 sudah dibatalkan.</source>
        <translation>%1 has been cancelled.</translation>
    </message>
    <message>
        <source>%1 sudah tidak berlaku.</source>
        <translation>%1 is no longer valid.</translation>
    </message>
    <message>
        <source>%1 nomor %6, tidak berlaku hari ini.</source>
        <translation>%1 is a number of %6, not valid today.</translation>
    </message>
    <message>
        <source>Panggil</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Sudah datang, masukkan antrean</source>
        <translation>Has come, back in line</translation>
    </message>
    <message>
        <source>Tambah layanan</source>
        <translation>Add a service</translation>
    </message>
    <message>
        <source>Ambilkan nomor baru</source>
        <translation>Take a new number</translation>
    </message>
    <message>
        <source>Batalkan nomor ini</source>
        <translation>Cancel this number</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Belum ketemu. Coba kata lain.</source>
        <translation>Nothing found. Try another word.</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message numerus="yes">
        <source>%n menunggu</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Simpan tiket sampai selesai. Petugas tidak meminta biaya di luar tarif resmi.</source>
        <translation>Keep your ticket. Staff never ask for more than the official fee.</translation>
    </message>
</context>
<context>
    <name>HallHeader</name>
    <message>
        <source>Terputus %1</source>
        <translation>Offline since %1</translation>
    </message>
    <message>
        <source>Suara mati</source>
        <translation>Sound is off</translation>
    </message>
</context>
<context>
    <name>HallWindow</name>
    <message>
        <source>Antrean, layar hall</source>
        <translation>Antrean, hall display</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>Ditahan</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Pilih pengunjung yang sudah kembali ke loket.</source>
        <translation>Choose the visitor who is back at the counter.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Tahan pengunjung ini</source>
        <translation>Put this visitor on hold</translation>
    </message>
    <message>
        <source>Nomornya tetap dan menunggu di daftar yang ditahan, bersama catatan Anda.</source>
        <translation>The number stays and waits in the list of those on hold, with your note.</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Kios ini tanpa tiket kertas</source>
        <translation>No paper tickets at this kiosk</translation>
    </message>
    <message>
        <source>Mau menambah layanan apa?</source>
        <translation>Which service to add?</translation>
    </message>
    <message>
        <source>Ada keperluan apa hari ini?</source>
        <translation>What do you need today?</translation>
    </message>
    <message>
        <source>Tulis, misalnya “KTP hilang”</source>
        <translation>Type, e.g. “lost ID card”</translation>
    </message>
    <message>
        <source>Tulis keperluan, misalnya “KTP hilang”</source>
        <translation>Type your need, for example “lost ID card”</translation>
    </message>
    <message>
        <source>Sudah booking</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Pilih instansi</source>
        <translation>Choose an agency</translation>
    </message>
    <message>
        <source>orang menunggu</source>
        <translation>people waiting</translation>
    </message>
</context>
<context>
    <name>HoursTable</name>
    <message>
        <source>Jam layanan</source>
        <translation>Opening hours</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Masih di sini?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Layar kembali ke halaman awal dalam %1 detik.</source>
        <translation>The screen goes back to the start page in %1 seconds.</translation>
    </message>
    <message>
        <source>Ya, lanjutkan</source>
        <translation>Yes, continue</translation>
    </message>
    <message>
        <source>Mulai dari awal</source>
        <translation>Start again</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Panggil nomor tertentu</source>
        <translation>Call a specific number</translation>
    </message>
    <message>
        <source>Ditahan (%1)</source>
        <translation>On hold (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n waktunya</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message>
        <source>Buka lagi</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>On break</translation>
    </message>
</context>
<context>
    <name>InfoLine</name>
    <message>
        <source>Perhatikan panggilan petugas</source>
        <translation>Please listen for staff</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
</context>
<context>
    <name>KeepCard</name>
    <message>
        <source>Kode QR tiket Anda</source>
        <translation>QR code of your ticket</translation>
    </message>
    <message>
        <source>Simpan nomor ini</source>
        <translation>Keep this number</translation>
    </message>
    <message>
        <source>Foto layar ini, atau</source>
        <translation>Photograph this screen, or</translation>
    </message>
    <message>
        <source>pindai kodenya, atau</source>
        <translation>scan the code, or</translation>
    </message>
    <message>
        <source>catat: %1</source>
        <translation>write down: %1</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Huruf</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Angka dan tanda</source>
        <translation>Digits and signs</translation>
    </message>
    <message>
        <source>Hapus satu huruf</source>
        <translation>Delete one letter</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>spasi</source>
        <translation>space</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Tombol utama, juga saat program lain di depan</source>
        <translation>Main button, also while another program is in front</translation>
    </message>
    <message>
        <source>Spasi</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Tombol utama: panggil, mulai, selesai</source>
        <translation>Main button: call, start, finish</translation>
    </message>
    <message>
        <source>Mulai melayani</source>
        <translation>Start serving</translation>
    </message>
    <message>
        <source>Panggil ulang</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Tambah layanan atau ambilkan nomor</source>
        <translation>Add a service, or take a number for somebody</translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Tahan, atau daftar yang ditahan</source>
        <translation>Hold, or the list of those on hold</translation>
    </message>
    <message>
        <source>Alihkan</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Selesai saja</source>
        <translation>Finish only</translation>
    </message>
    <message>
        <source>Batalkan yang baru saja dilakukan</source>
        <translation>Take back what was just done</translation>
    </message>
    <message>
        <source>Panggil nomor tertentu</source>
        <translation>Call a specific number</translation>
    </message>
    <message>
        <source>Istirahat dan buka lagi</source>
        <translation>Break, and open again</translation>
    </message>
    <message>
        <source>Bar ringkas dan kembali</source>
        <translation>Narrow bar and back</translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Daftar tombol</source>
        <translation>List of keys</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Daftar tombol</source>
        <translation>List of keys</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Kode ini bukan tiket hari ini. Ambil nomor baru, atau tanyakan kepada petugas.</source>
        <translation>This code is not a ticket of today. Get a new number, or ask staff.</translation>
    </message>
    <message>
        <source>Sambungan terputus. Keadaan pukul %1.</source>
        <translation>Connection lost. As of %1.</translation>
    </message>
</context>
<context>
    <name>KioskAgency</name>
    <message>
        <source>Sudah dipilih</source>
        <translation>Chosen already</translation>
    </message>
    <message>
        <source>Dijeda</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Dijeda sampai %1</source>
        <translation>Paused until %1</translation>
    </message>
    <message>
        <source>Tutup, buka lagi %1</source>
        <translation>Closed, opens again %1</translation>
    </message>
</context>
<context>
    <name>KioskBooking</name>
    <message>
        <source>Sambungan terputus. Mohon tunggu sebentar.</source>
        <translation>Connection lost. Please wait a moment.</translation>
    </message>
</context>
<context>
    <name>KioskConfirm</name>
    <message>
        <source>Belum ada loket buka</source>
        <translation>No counter open yet</translation>
    </message>
    <message>
        <source>Kuota hari ini penuh</source>
        <translation>Today is fully booked</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Jam booking Anda, %1, sudah lewat. Anda mengikuti antrean biasa.</source>
        <translation>Your booked time, %1, has passed. You join the ordinary line.</translation>
    </message>
    <message>
        <source>Anda sudah booking untuk pukul %1.</source>
        <translation>You have booked for %1.</translation>
    </message>
    <message>
        <source>Lansia</source>
        <translation>Older person</translation>
    </message>
    <message>
        <source>60 tahun ke atas</source>
        <translation>60 and over</translation>
    </message>
    <message>
        <source>Penyandang disabilitas</source>
        <translation>Person with a disability</translation>
    </message>
    <message>
        <source>Hamil atau menyusui</source>
        <translation>Pregnant or breastfeeding</translation>
    </message>
    <message>
        <source>Membawa balita</source>
        <translation>With a small child</translation>
    </message>
    <message>
        <source>Sambungan terputus. Mohon tunggu sebentar.</source>
        <translation>Connection lost. Please wait a moment.</translation>
    </message>
    <message>
        <source>Nomor belum bisa diberikan. Coba lagi, atau temui petugas.</source>
        <translation>The number cannot be given yet. Try again, or see the staff.</translation>
    </message>
</context>
<context>
    <name>KioskDetails</name>
    <message>
        <source>Tanyakan kepada petugas.</source>
        <translation>Please ask staff.</translation>
    </message>
    <message>
        <source>Syarat</source>
        <translation>To bring</translation>
    </message>
    <message>
        <source>Prosedur</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Waktu penyelesaian</source>
        <translation>Completion time</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Produk layanan</source>
        <translation>What you receive</translation>
    </message>
    <message>
        <source>Pengaduan, saran, masukan</source>
        <translation>Complaints and suggestions</translation>
    </message>
</context>
<context>
    <name>KioskHome</name>
    <message>
        <source>Penuh</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Dijeda</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Buka %1</source>
        <translation>Opens %1</translation>
    </message>
</context>
<context>
    <name>KioskMaintenance</name>
    <message>
        <source>Mencetak halaman uji</source>
        <translation>Printing a test page</translation>
    </message>
    <message>
        <source>PIN salah.</source>
        <translation>Wrong PIN.</translation>
    </message>
    <message>
        <source>Printer tidak mencetak (%1).</source>
        <translation>The printer did not print (%1).</translation>
    </message>
    <message>
        <source>Halaman uji sudah dicetak.</source>
        <translation>The test page was printed.</translation>
    </message>
    <message>
        <source>Terlalu banyak PIN salah. Coba lagi dalam %1 detik.</source>
        <translation>Too many wrong PINs. Try again in %1 seconds.</translation>
    </message>
</context>
<context>
    <name>KioskNotice</name>
    <message>
        <source>Layanan yang Anda pilih tidak ada lagi. Silakan pilih layanan lain.</source>
        <translation>The service you chose is no longer offered. Please choose another one.</translation>
    </message>
    <message>
        <source>%1 tidak dilayani lagi. Silakan pilih layanan lain.</source>
        <translation>%1 is no longer offered. Please choose another service.</translation>
    </message>
    <message>
        <source>Daftar layanan instansi ini baru saja diperbarui.</source>
        <translation>The list of this agency&apos;s services has just been updated.</translation>
    </message>
</context>
<context>
    <name>KioskPaper</name>
    <message>
        <source>Siapkan</source>
        <translation>Have ready</translation>
    </message>
    <message>
        <source>Pantau dari ponsel</source>
        <translation>Follow on your phone</translation>
    </message>
    <message>
        <source>Kode tiket Anda</source>
        <translation>Your ticket code</translation>
    </message>
    <message>
        <source>Pindai kode ini. Boleh menunggu di luar.</source>
        <translation>Scan this code. You may wait outside.</translation>
    </message>
    <message>
        <source>Petugas dapat memindai kode ini.</source>
        <translation>Staff can scan this code.</translation>
    </message>
    <message>
        <source>Tunggu di %1</source>
        <translation>Wait in %1</translation>
    </message>
    <message>
        <source>Di depan Anda</source>
        <translation>Ahead of you</translation>
    </message>
    <message>
        <source>belum ada loket buka</source>
        <translation>no counter open yet</translation>
    </message>
    <message>
        <source>Perkiraan menunggu</source>
        <translation>Estimated wait</translation>
    </message>
    <message>
        <source>Dipanggil sekitar</source>
        <translation>Called around</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booked for</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Terlewat? Temui petugas. Nomor tetap berlaku hari ini.</source>
        <translation>Missed it? See the staff. Your number stays valid today.</translation>
    </message>
    <message>
        <source>Terlewat? Temui meja informasi. Nomor tetap berlaku hari ini.</source>
        <translation>Missed it? See the information desk. Your number stays valid today.</translation>
    </message>
</context>
<context>
    <name>KioskReader</name>
    <message>
        <source>Silakan menunggu di %1.</source>
        <translation>Please wait in %1.</translation>
    </message>
    <message>
        <source>Di depan Anda: %1.</source>
        <translation>Ahead of you: %1.</translation>
    </message>
    <message>
        <source>Nomor Anda %1.</source>
        <translation>Your number is %1.</translation>
    </message>
    <message>
        <source>Layar dibacakan. Ketuk sekali untuk mendengar, sekali lagi untuk memilih.</source>
        <translation>The screen is read aloud. Tap once to hear, once more to choose.</translation>
    </message>
    <message>
        <source>Masih di sini? Sentuh layar untuk melanjutkan.</source>
        <translation>Are you still there? Touch the screen to continue.</translation>
    </message>
    <message>
        <source>Volume %1 persen</source>
        <translation>Volume %1 percent</translation>
    </message>
    <message>
        <source>dipilih</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>tidak dipilih</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>tidak aktif</source>
        <translation>not available</translation>
    </message>
</context>
<context>
    <name>KioskRest</name>
    <message>
        <source>Evakuasi</source>
        <translation>Evacuation</translation>
    </message>
    <message>
        <source>Nomor yang sudah diambil tetap berlaku.</source>
        <translation>Numbers already taken stay valid.</translation>
    </message>
    <message>
        <source>Hari ini libur</source>
        <translation>Closed today</translation>
    </message>
    <message>
        <source>Sedang istirahat</source>
        <translation>On break</translation>
    </message>
    <message>
        <source>Belum buka</source>
        <translation>Not open yet</translation>
    </message>
    <message>
        <source>Hari ini sudah tutup</source>
        <translation>Closed for today</translation>
    </message>
    <message>
        <source>Tanyakan kepada petugas kapan buka lagi.</source>
        <translation>Please ask staff when it opens again.</translation>
    </message>
    <message>
        <source>Loket buka lagi %1.</source>
        <translation>Counters open again %1.</translation>
    </message>
    <message>
        <source>Kios nomor mulai pukul %1.</source>
        <translation>Kiosks give numbers from %1.</translation>
    </message>
    <message>
        <source>libur nasional</source>
        <translation>public holidays</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Kios ini sedang diperbaiki</source>
        <translation>This kiosk is being repaired</translation>
    </message>
    <message>
        <source>Kios ini tidak tersambung</source>
        <translation>This kiosk is not connected</translation>
    </message>
    <message>
        <source>Anda tetap bisa mengambil nomor.</source>
        <translation>You can still get a number.</translation>
    </message>
    <message>
        <source>Petugas mengambilkan nomor untuk Anda</source>
        <translation>Staff will get a number for you</translation>
    </message>
    <message>
        <source>kode gangguan %1</source>
        <translation>fault %1</translation>
    </message>
    <message>
        <source>sejak %1</source>
        <translation>since %1</translation>
    </message>
</context>
<context>
    <name>KioskSearch</name>
    <message>
        <source>Sudah dipilih</source>
        <translation>Already chosen</translation>
    </message>
    <message>
        <source>Penuh</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Dijeda</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Buka %1</source>
        <translation>Opens %1</translation>
    </message>
    <message>
        <source>1 layanan ditemukan</source>
        <translation>1 service found</translation>
    </message>
    <message>
        <source>%1 layanan ditemukan</source>
        <translation>%1 services found</translation>
    </message>
    <message>
        <source>Tulis keperluan Anda, misalnya “KTP hilang”.</source>
        <translation>Type what you need, for example “lost ID card”.</translation>
    </message>
    <message>
        <source>Belum ketemu. Coba kata lain atau pilih instansi.</source>
        <translation>Nothing found. Try another word or choose an agency.</translation>
    </message>
</context>
<context>
    <name>KioskTexts</name>
    <message>
        <source>1 orang</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>%1 orang</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>pukul %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>besok, %1</source>
        <translation>tomorrow, %1</translation>
    </message>
    <message>
        <source>Daftar untuk %1</source>
        <translation>Book for %1</translation>
    </message>
    <message>
        <source>besok</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>%1 dan %2</source>
        <translation>%1 and %2</translation>
    </message>
</context>
<context>
    <name>KioskTicket</name>
    <message>
        <source>Belum diketahui</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Anda didahulukan</source>
        <translation>You go first</translation>
    </message>
    <message>
        <source>Belum ada loket buka</source>
        <translation>No counter open yet</translation>
    </message>
    <message>
        <source>Petugas sudah dipanggil</source>
        <translation>Staff have been called</translation>
    </message>
    <message>
        <source>Booking pukul %1</source>
        <translation>Booked for %1</translation>
    </message>
    <message>
        <source>%1, lalu %2</source>
        <translation>%1, then %2</translation>
    </message>
    <message>
        <source>Anda sudah punya nomor</source>
        <translation>You have a number already</translation>
    </message>
    <message>
        <source>Tiket sedang dicetak</source>
        <translation>Printing your ticket</translation>
    </message>
    <message>
        <source>Ambil di bawah layar ini</source>
        <translation>Take it below this screen</translation>
    </message>
    <message>
        <source>Di bawah layar ini</source>
        <translation>Below this screen</translation>
    </message>
    <message>
        <source>Di bawah layar ini. Bila tidak keluar, foto layar ini.</source>
        <translation>Below this screen. If nothing comes out, photograph this screen.</translation>
    </message>
    <message>
        <source>Ambil tiket</source>
        <translation>Take your ticket</translation>
    </message>
    <message>
        <source>Nomor ini berlaku hari ini.</source>
        <translation>This number is valid today.</translation>
    </message>
    <message>
        <source>Tiket kertas sudah dicetak di sini.</source>
        <translation>The paper ticket was printed here already.</translation>
    </message>
    <message>
        <source>Kios ini tanpa tiket kertas</source>
        <translation>No paper tickets at this kiosk</translation>
    </message>
    <message>
        <source>Printer tiket sudah siap</source>
        <translation>The ticket printer is ready</translation>
    </message>
    <message>
        <source>Kertas tiket habis</source>
        <translation>Out of ticket paper</translation>
    </message>
    <message>
        <source>Tutup printer terbuka</source>
        <translation>The printer cover is open</translation>
    </message>
    <message>
        <source>Printer tiket macet</source>
        <translation>The ticket printer is jammed</translation>
    </message>
    <message>
        <source>Printer tiket tidak tersambung</source>
        <translation>The ticket printer is not connected</translation>
    </message>
    <message>
        <source>Tiket mungkin tidak tercetak</source>
        <translation>Your ticket may not have been printed</translation>
    </message>
    <message>
        <source>Tiket tidak tercetak</source>
        <translation>Your ticket was not printed</translation>
    </message>
    <message>
        <source>Menuju ke sini.</source>
        <translation>On the way.</translation>
    </message>
    <message>
        <source>Menuju ke sini. Tiket kertas bisa dicetak di %1.</source>
        <translation>On the way. A paper ticket can be printed at %1.</translation>
    </message>
    <message>
        <source>· %1 detik</source>
        <translation>· %1 seconds</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Semua layanan</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>dijeda</source>
        <translation>paused</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message numerus="yes">
        <source>%n orang menunggu</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n people waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Antrean</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message numerus="yes">
        <source>Lihat %n lainnya</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Kembali ke atas</source>
        <translation>Back to the top</translation>
    </message>
</context>
<context>
    <name>LineRail</name>
    <message numerus="yes">
        <source>Antrean: %n orang menunggu</source>
        <translation>
            <numerusform>Line: %n person waiting</numerusform>
            <numerusform>Line: %n people waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>lewat batas</source>
        <translation>over the limit</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>%1 tetap di loket ini.</source>
        <translation>%1 stays at this counter.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Layar terkunci</source>
        <translation>Screen locked</translation>
    </message>
    <message>
        <source>Masukkan kata sandi untuk melanjutkan.</source>
        <translation>Enter the password to go on.</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Terputus. Layar bisa dibuka begitu tersambung lagi.</source>
        <translation>Offline. The screen can be unlocked once connected.</translation>
    </message>
    <message>
        <source>Buka kunci</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Masuk sebagai petugas lain</source>
        <translation>Sign in as another officer</translation>
    </message>
</context>
<context>
    <name>LookButton</name>
    <message>
        <source>Lihat</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Sembunyikan</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Sembunyikan kata sandi</source>
        <translation>Hide password</translation>
    </message>
    <message>
        <source>Lihat kata sandi</source>
        <translation>Show password</translation>
    </message>
</context>
<context>
    <name>LowReachMessage</name>
    <message>
        <source>Semua tombol ada di bagian bawah</source>
        <translation>All buttons are in the lower part</translation>
    </message>
    <message>
        <source>Ketuk “Kursi roda” lagi untuk kembali.</source>
        <translation>Tap “Wheelchair” again to go back.</translation>
    </message>
    <message>
        <source>Perlu dibantu petugas?</source>
        <translation>Need help from staff?</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Antrean, loket</source>
        <translation>Antrean, counter</translation>
    </message>
</context>
<context>
    <name>MainButton</name>
    <message>
        <source>Baru saja ditekan, tunggu sebentar</source>
        <translation>Just pressed, wait a moment</translation>
    </message>
</context>
<context>
    <name>MaintenanceDialog</name>
    <message>
        <source>Untuk petugas</source>
        <translation>For staff</translation>
    </message>
    <message>
        <source>Ketik PIN</source>
        <translation>Type the PIN</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Uji printer</source>
        <translation>Test the printer</translation>
    </message>
    <message>
        <source>Lebih pelan</source>
        <translation>Quieter</translation>
    </message>
    <message>
        <source>Volume %1 persen</source>
        <translation>Volume %1 percent</translation>
    </message>
    <message>
        <source>Lebih keras</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Buka untuk pengunjung</source>
        <translation>Open for visitors</translation>
    </message>
    <message>
        <source>Tutup untuk perbaikan</source>
        <translation>Close for repair</translation>
    </message>
    <message>
        <source>Mulai ulang program</source>
        <translation>Restart the program</translation>
    </message>
    <message>
        <source>Tutup program</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Kembali ke layar pengunjung</source>
        <translation>Back to the visitors’ screen</translation>
    </message>
</context>
<context>
    <name>NarrowButton</name>
    <message>
        <source>Saring layanan: %1</source>
        <translation>Filter services: %1</translation>
    </message>
</context>
<context>
    <name>NavButtons</name>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Halaman awal</source>
        <translation>Start page</translation>
    </message>
</context>
<context>
    <name>NeedChips</name>
    <message>
        <source>Sering dicari</source>
        <translation>Often searched</translation>
    </message>
</context>
<context>
    <name>NeedField</name>
    <message>
        <source>Cari layanan</source>
        <translation>Find a service</translation>
    </message>
</context>
<context>
    <name>NextVisitor</name>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Mengapa urutan ini?</source>
        <translation>Why this order?</translation>
    </message>
</context>
<context>
    <name>NoCalls</name>
    <message>
        <source>Belum ada panggilan</source>
        <translation>No calls yet</translation>
    </message>
</context>
<context>
    <name>NoPaperScreen</name>
    <message>
        <source>Nomor Anda tetap berlaku. %1.</source>
        <translation>Your number is still valid. %1.</translation>
    </message>
    <message>
        <source>Nomor Anda tetap berlaku.</source>
        <translation>Your number is still valid.</translation>
    </message>
    <message>
        <source>Cetak tiket</source>
        <translation>Print the ticket</translation>
    </message>
    <message>
        <source>Bacakan nomor</source>
        <translation>Read the number</translation>
    </message>
    <message>
        <source>Sudah saya simpan</source>
        <translation>I have kept it</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Perlu tindakan</source>
        <translation>Needs action</translation>
    </message>
    <message numerus="yes">
        <source>dan %n lainnya</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 dipanggil ke Loket %2, tetapi tidak ada layar yang memastikannya.</source>
        <translation>%1 was called to counter %2, but no display confirmed it.</translation>
    </message>
    <message>
        <source>Layar %1 tidak memberi kabar.</source>
        <translation>Display %1 gives no sign.</translation>
    </message>
    <message>
        <source>%1 dijeda untuk semua: %2.</source>
        <translation>%1 is paused for everyone: %2.</translation>
    </message>
    <message>
        <source>%1: kertas tiket hampir habis.</source>
        <translation>%1: ticket paper is low.</translation>
    </message>
    <message>
        <source>%1: kertas tiket habis.</source>
        <translation>%1: out of ticket paper.</translation>
    </message>
    <message>
        <source>%1: penutup printer terbuka.</source>
        <translation>%1: printer cover open.</translation>
    </message>
    <message>
        <source>%1: kertas tersangkut.</source>
        <translation>%1: paper jam.</translation>
    </message>
    <message>
        <source>%1: printer tidak siap.</source>
        <translation>%1: printer not ready.</translation>
    </message>
    <message>
        <source>%1: printer tidak terhubung.</source>
        <translation>%1: printer not connected.</translation>
    </message>
    <message>
        <source>%1: printer tidak memastikan cetakan.</source>
        <translation>%1: printer does not confirm its prints.</translation>
    </message>
    <message>
        <source>%1: tidak ada pengeras suara.</source>
        <translation>%1: no loudspeaker.</translation>
    </message>
    <message>
        <source>%1: suara panggilan tidak ada.</source>
        <translation>%1: no voice for calls.</translation>
    </message>
    <message>
        <source>%1: pengeras suara gagal.</source>
        <translation>%1: loudspeaker failed.</translation>
    </message>
    <message>
        <source>%1: sebagian tayangan dilewati.</source>
        <translation>%1: some media are passed over.</translation>
    </message>
    <message>
        <source>%1: ditutup untuk perbaikan.</source>
        <translation>%1: closed for repair.</translation>
    </message>
    <message>
        <source>%1: perlu diperiksa.</source>
        <translation>%1: needs a look.</translation>
    </message>
    <message>
        <source>Evakuasi: %1</source>
        <translation>Evacuation: %1</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Panggil nomor tertentu</source>
        <translation>Call a specific number</translation>
    </message>
    <message>
        <source>Tulis nomornya atau pindai kode pada tiket.</source>
        <translation>Type the number or scan the code on the ticket.</translation>
    </message>
    <message>
        <source>Nomor antrean</source>
        <translation>Queue number</translation>
    </message>
    <message>
        <source>misalnya A 047</source>
        <translation>for example A 047</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Berkas sudah lengkap</source>
        <translation>Documents completed</translation>
    </message>
    <message>
        <source>Datang bersama</source>
        <translation>Came together</translation>
    </message>
    <message>
        <source>Janji temu</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Perbaikan hasil</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Permintaan supervisor</source>
        <translation>Supervisor’s request</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Another reason</translation>
    </message>
</context>
<context>
    <name>OfficerButton</name>
    <message>
        <source>%1, menu</source>
        <translation>%1, menu</translation>
    </message>
</context>
<context>
    <name>OfficerMenu</name>
    <message>
        <source>Menu petugas</source>
        <translation>Officer’s menu</translation>
    </message>
    <message>
        <source>Bar ringkas</source>
        <translation>Narrow bar</translation>
    </message>
    <message>
        <source>Jeda layanan untuk semua</source>
        <translation>Pause a service for everyone</translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Ganti kata sandi</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Daftar tombol</source>
        <translation>List of keys</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>OutOfTurn</name>
    <message>
        <source>Alasan di luar urutan</source>
        <translation>Reason to call out of turn</translation>
    </message>
    <message>
        <source>Alasan singkat, tanpa keterangan kesehatan</source>
        <translation>A short reason, nothing about health</translation>
    </message>
    <message>
        <source>misalnya tiket basah</source>
        <translation>for example: the ticket got wet</translation>
    </message>
</context>
<context>
    <name>OwnFigures</name>
    <message>
        <source>Anda layani hari ini</source>
        <translation>You served today</translation>
    </message>
    <message>
        <source>Rata-rata melayani</source>
        <translation>Average service time</translation>
    </message>
    <message>
        <source>Menunggu terlama</source>
        <translation>Longest wait</translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation>No-show</translation>
    </message>
</context>
<context>
    <name>PageButtons</name>
    <message>
        <source>Halaman sebelumnya</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Halaman %1 dari %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Halaman berikutnya</source>
        <translation>Next page</translation>
    </message>
</context>
<context>
    <name>PaperWindow</name>
    <message>
        <source>Tiket kertas</source>
        <translation>Paper ticket</translation>
    </message>
    <message>
        <source>Tiket yang dicetak tampil di sini.</source>
        <translation>Printed tickets appear here.</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Kedua kata sandi baru tidak sama.</source>
        <translation>The two new passwords differ.</translation>
    </message>
    <message>
        <source>Kata sandi sudah diganti.</source>
        <translation>The password has been changed.</translation>
    </message>
    <message>
        <source>Terputus. Belum pasti diganti; coba keduanya bila masuk lagi.</source>
        <translation>Offline. It may not have been changed; try both when you sign in again.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Ganti kata sandi</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Paling sedikit delapan huruf; tiga kata yang tidak berhubungan mudah diingat.</source>
        <translation>At least eight characters; three unrelated words are easy to remember.</translation>
    </message>
    <message>
        <source>Kata sandi lama</source>
        <translation>Old password</translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Sekali lagi kata sandi baru</source>
        <translation>New password once more</translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>PriorityPart</name>
    <message>
        <source>Perlu didahulukan?</source>
        <translation>Do you need to go first?</translation>
    </message>
    <message>
        <source>Ketuk bila sesuai. Tidak perlu menunjukkan bukti.</source>
        <translation>Tap if it applies. No proof needed.</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>Kode QR tiket Anda</source>
        <translation>QR code of your ticket</translation>
    </message>
    <message>
        <source>Pantau dari ponsel</source>
        <translation>Follow on your phone</translation>
    </message>
    <message>
        <source>Kode tiket Anda</source>
        <translation>Your ticket code</translation>
    </message>
    <message>
        <source>Arahkan kamera ponsel ke kode ini. Anda boleh menunggu di luar dan kembali saat giliran dekat.</source>
        <translation>Point your phone camera at this code. You may wait outside and come back when your turn is near.</translation>
    </message>
    <message>
        <source>Petugas dapat memindai kode ini.</source>
        <translation>Staff can scan this code.</translation>
    </message>
</context>
<context>
    <name>RecentCalls</name>
    <message>
        <source>Panggilan sebelumnya</source>
        <translation>Previous calls</translation>
    </message>
    <message>
        <source>Belum ada panggilan</source>
        <translation>No calls yet</translation>
    </message>
</context>
<context>
    <name>RestScreen</name>
    <message>
        <source>Meja informasi</source>
        <translation>Information desk</translation>
    </message>
    <message>
        <source>Pindai dengan ponsel, pilih layanan dan jam datang. Tanpa biaya.</source>
        <translation>Scan with your phone, choose a service and a time. Free of charge.</translation>
    </message>
    <message>
        <source>Lihat lewat ponsel</source>
        <translation>See on your phone</translation>
    </message>
    <message>
        <source>Pindai kode ini. Tanpa aplikasi, tanpa biaya.</source>
        <translation>Scan this code. No app, no charge.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message numerus="yes">
        <source>%n menunggu</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteCard</name>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hapus %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>RoutePart</name>
    <message>
        <source>Tambah layanan lain</source>
        <translation>Add another service</translation>
    </message>
    <message>
        <source>Satu nomor untuk semua layanan Anda.</source>
        <translation>One number for all your services.</translation>
    </message>
</context>
<context>
    <name>RouteTitle</name>
    <message>
        <source>Sudah benar?</source>
        <translation>Is this right?</translation>
    </message>
</context>
<context>
    <name>SearchHeading</name>
    <message>
        <source>Cari layanan</source>
        <translation>Find a service</translation>
    </message>
    <message>
        <source>Ketuk yang paling cocok</source>
        <translation>Tap the best match</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Keperluan Anda</source>
        <translation>Your need</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Syarat</source>
        <translation>To bring</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Rincian layanan</source>
        <translation>Service details</translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message numerus="yes">
        <source>%n menunggu</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>sekitar %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>Tanpa menunggu</source>
        <translation>No wait</translation>
    </message>
    <message>
        <source>Kuota hari ini penuh</source>
        <translation>Today is fully booked</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Dijeda</source>
        <translation>Paused</translation>
    </message>
</context>
<context>
    <name>ServicePauseDialog</name>
    <message>
        <source>Jeda layanan untuk semua</source>
        <translation>Pause a service for everyone</translation>
    </message>
    <message>
        <source>Kios berhenti memberi nomor dan tidak seorang pun dipanggil. Yang sudah menunggu tetap di tempatnya.</source>
        <translation>Kiosks stop giving numbers and nobody is called. Those who wait keep their place.</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>%1 · lanjutkan</source>
        <translation>%1 · go on</translation>
    </message>
    <message>
        <source>Alasan, terbaca pengunjung</source>
        <translation>Reason, read by visitors</translation>
    </message>
    <message>
        <source>misalnya sistem pusat terganggu</source>
        <translation>for example central system down</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Ya, jeda sekarang</source>
        <translation>Yes, pause now</translation>
    </message>
    <message>
        <source>Jeda layanan ini</source>
        <translation>Pause this service</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>Belum pasti</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Tahan</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Tahan %1</source>
        <translation>Hold %1</translation>
    </message>
    <message>
        <source>Pengunjung sudah dilayani, tidak dipanggil lagi.</source>
        <translation>The visitor is being served already and is not called again.</translation>
    </message>
    <message>
        <source>%1 dicatat tidak hadir. Bisa dibatalkan %2 lagi.</source>
        <translation>%1 is marked as a no-show. It can be undone for %2.</translation>
    </message>
    <message>
        <source>%1 dialihkan. Bisa dibatalkan %2 lagi.</source>
        <translation>%1 is transferred. It can be undone for %2.</translation>
    </message>
    <message>
        <source>%1 selesai dilayani. Bisa dibatalkan %2 lagi.</source>
        <translation>%1 is served. It can be undone for %2.</translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message>
        <source>Panggil ulang</source>
        <translation>Recall</translation>
    </message>
    <message numerus="yes">
        <source>sudah dipanggil %n kali</source>
        <translation>
            <numerusform>called once</numerusform>
            <numerusform>called %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Tahan</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Alihkan</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Selesai saja</source>
        <translation>Finish only</translation>
    </message>
    <message>
        <source>Mulai melayani</source>
        <translation>Start serving</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>kembali {time}</source>
        <translation>back at {time}</translation>
    </message>
    <message>
        <source>buka {time}</source>
        <translation>opens at {time}</translation>
    </message>
    <message>
        <source>buka besok {time}</source>
        <translation>opens tomorrow {time}</translation>
    </message>
    <message>
        <source>buka {day} {time}</source>
        <translation>opens {day} {time}</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Tulis kata sandi Anda.</source>
        <translation>Write your password.</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Masuk dan buka Loket %1</source>
        <translation>Sign in and open counter %1</translation>
    </message>
    <message>
        <source>Tulis nama pengguna untuk memilih loket.</source>
        <translation>Write your user name to choose a counter.</translation>
    </message>
    <message>
        <source>Coba lagi dalam %1.</source>
        <translation>Try again in %1.</translation>
    </message>
    <message>
        <source>Terkunci lima menit karena lima kali salah.</source>
        <translation>Locked for five minutes after five wrong passwords.</translation>
    </message>
    <message>
        <source>Anda bisa mencoba lagi.</source>
        <translation>You can try again.</translation>
    </message>
    <message>
        <source>Nama pengguna atau kata sandi salah.</source>
        <translation>User name or password is wrong.</translation>
    </message>
    <message>
        <source>Tinggal %1 percobaan.</source>
        <translation>Tries left: %1.</translation>
    </message>
    <message>
        <source>Server antrean belum tersambung. Masuk bisa lagi begitu tersambung.</source>
        <translation>The queue server is not connected. You can sign in once it is.</translation>
    </message>
    <message>
        <source>Tulis nama pengguna dan kata sandi.</source>
        <translation>Write your user name and password.</translation>
    </message>
    <message>
        <source>Pilih loket yang kosong.</source>
        <translation>Choose a free counter.</translation>
    </message>
    <message>
        <source>Masuk dan ambil alih Loket %1</source>
        <translation>Sign in and take counter %1 over</translation>
    </message>
    <message>
        <source>Masuk dan pindah ke Loket %1</source>
        <translation>Sign in and move to counter %1</translation>
    </message>
    <message>
        <source>Masuk dan lanjutkan di Loket %1</source>
        <translation>Sign in and go on at counter %1</translation>
    </message>
    <message>
        <source>Dipakai %1</source>
        <translation>In use by %1</translation>
    </message>
    <message>
        <source>Anda masih di sini</source>
        <translation>You are still here</translation>
    </message>
    <message>
        <source>Terakhir Anda pakai</source>
        <translation>You used it last</translation>
    </message>
    <message>
        <source>Kosong</source>
        <translation>Free</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>NIP atau nama pengguna</source>
        <translation>Staff number or user name</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Loket Anda hari ini</source>
        <translation>Your counter today</translation>
    </message>
    <message>
        <source>Memeriksa</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Lupa kata sandi? Hubungi supervisor.</source>
        <translation>Forgot your password? Call the supervisor.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Tersambung ke server antrean</source>
        <translation>Connected to the queue server</translation>
    </message>
    <message>
        <source>Terputus dari server antrean</source>
        <translation>Disconnected from the queue server</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Keluar dan tutup %1?</source>
        <translation>Sign out and close %1?</translation>
    </message>
    <message>
        <source>Keluar dari layar ini?</source>
        <translation>Sign out of this screen?</translation>
    </message>
    <message>
        <source>Pengunjung tidak dipanggil ke loket ini sampai dibuka lagi.</source>
        <translation>No visitor is called to this counter until it is opened again.</translation>
    </message>
    <message>
        <source>Loket dan pengunjungnya tetap di tempat ia dibuka sekarang.</source>
        <translation>The counter and its visitor stay where it is open now.</translation>
    </message>
    <message>
        <source>Terputus. Loket bisa ditutup begitu tersambung lagi.</source>
        <translation>Offline. The counter can be closed once connected again.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>SignPlate</name>
    <message>
        <source>Siap</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>On break</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Dipanggil sekarang</source>
        <translation>Now calling</translation>
    </message>
    <message>
        <source>Sedang dilayani</source>
        <translation>Now serving</translation>
    </message>
</context>
<context>
    <name>SignServices</name>
    <message>
        <source>%1, +%2 layanan lain</source>
        <translation>%1, +%2 more services</translation>
    </message>
</context>
<context>
    <name>SignStrip</name>
    <message>
        <source>Perhatikan panggilan petugas</source>
        <translation>Please listen for staff</translation>
    </message>
    <message>
        <source>Segera tutup</source>
        <translation>Closing soon</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Silakan ke Loket %1</source>
        <translation>Please go to counter %1</translation>
    </message>
    <message>
        <source>Silakan ke meja informasi</source>
        <translation>Please go to the information desk</translation>
    </message>
    <message>
        <source>Terputus %1</source>
        <translation>Offline since %1</translation>
    </message>
</context>
<context>
    <name>SignWindow</name>
    <message>
        <source>Antrean, papan loket</source>
        <translation>Antrean, counter sign</translation>
    </message>
    <message>
        <source>Loket %1</source>
        <translation>Counter %1</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Langkah %1 dari 3</source>
        <translation>Step %1 of 3</translation>
    </message>
</context>
<context>
    <name>StrandedDialog</name>
    <message>
        <source>Masih ada pengunjung</source>
        <translation>There are still visitors</translation>
    </message>
    <message>
        <source>Tutup dan kembalikan mereka ke antrean</source>
        <translation>Close and give them back to the line</translation>
    </message>
    <message>
        <source>Layani dahulu</source>
        <translation>Serve them first</translation>
    </message>
</context>
<context>
    <name>TicketPart</name>
    <message>
        <source>Nomor antrean Anda</source>
        <translation>Your queue number</translation>
    </message>
    <message>
        <source>Tunggu di</source>
        <translation>Wait in</translation>
    </message>
    <message>
        <source>Di depan Anda</source>
        <translation>Ahead of you</translation>
    </message>
    <message>
        <source>Perkiraan</source>
        <translation>Estimate</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Cetak ulang</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Cetak tiket</source>
        <translation>Print the ticket</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Mengerti</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Paling depan</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Sesuai jam tiba (%1)</source>
        <translation>By arrival time (%1)</translation>
    </message>
    <message>
        <source>Paling belakang</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Pilih tujuan</source>
        <translation>Choose a destination</translation>
    </message>
    <message>
        <source>Tetap alihkan %1 ke %2</source>
        <translation>Transfer %1 to %2 all the same</translation>
    </message>
    <message>
        <source>Alihkan %1 ke %2</source>
        <translation>Transfer %1 to %2</translation>
    </message>
    <message>
        <source>%1, Loket %2</source>
        <translation>%1, counter %2</translation>
    </message>
    <message>
        <source>Penuh</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Dijeda</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Loket %1</source>
        <translation>Counter %1</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Alihkan ke mana?</source>
        <translation>Transfer to?</translation>
    </message>
    <message>
        <source>Nomor tetap %1. Pengunjung tidak mengambil tiket baru.</source>
        <translation>The number stays %1. No new ticket needed.</translation>
    </message>
    <message>
        <source>Cari layanan, instansi, atau loket</source>
        <translation>Search service, agency or counter</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Urutan di tujuan</source>
        <translation>Place in the new queue</translation>
    </message>
    <message>
        <source>Pesan untuk petugas berikutnya</source>
        <translation>Message for the next officer</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Layanan pengunjung ini</source>
        <translation>This visitor’s services</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Tambah layanan</source>
        <translation>Add a service</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Berkas kurang</source>
        <translation>Documents missing</translation>
    </message>
    <message>
        <source>Perlu kembali</source>
        <translation>Must come back</translation>
    </message>
    <message>
        <source>Tidak dapat dilayani</source>
        <translation>Cannot be served</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>hanya untuk petugas</source>
        <translation>staff only</translation>
    </message>
    <message>
        <source>terlalu panjang, %1</source>
        <translation>too long, %1</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Sedang dilayani</source>
        <translation>Now serving</translation>
    </message>
    <message>
        <source>Sedang dipanggil</source>
        <translation>Now calling</translation>
    </message>
    <message>
        <source>Waktu melayani</source>
        <translation>Service time</translation>
    </message>
    <message>
        <source>Sejak dipanggil</source>
        <translation>Since the call</translation>
    </message>
    <message>
        <source>Pengunjung sedang dilayani.</source>
        <translation>The visitor is being served.</translation>
    </message>
    <message>
        <source>Panggil sekali lagi dahulu.</source>
        <translation>Call once more first.</translation>
    </message>
    <message>
        <source>janji layanan %1</source>
        <translation>service promise %1</translation>
    </message>
    <message>
        <source>Dipanggil</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>lewat %1 · %2</source>
        <translation>%1 over · %2</translation>
    </message>
    <message>
        <source>Panggil sekali lagi dan tunggu %1.</source>
        <translation>Call once more and wait %1.</translation>
    </message>
    <message>
        <source>Tunggu %1 lagi.</source>
        <translation>Wait another %1.</translation>
    </message>
    <message>
        <source>sekarang</source>
        <translation>now</translation>
    </message>
    <message>
        <source>dialihkan %1</source>
        <translation>transferred %1</translation>
    </message>
    <message>
        <source>selesai %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>berikutnya</source>
        <translation>next</translation>
    </message>
    <message>
        <source>ditahan</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>tidak hadir</source>
        <translation>no-show</translation>
    </message>
    <message>
        <source>batal</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>nanti</source>
        <translation>later</translation>
    </message>
    <message>
        <source>tiba %1, dipanggil %2 (%3 kali)</source>
        <translation>arrived %1, called %2 (%3 times)</translation>
    </message>
    <message>
        <source>tiba %1, dipanggil %2</source>
        <translation>arrived %1, called %2</translation>
    </message>
</context>
<context>
    <name>VisitorTimer</name>
    <message>
        <source>Waktu terhadap janji layanan</source>
        <translation>Time against the service promise</translation>
    </message>
    <message>
        <source>Tidak hadir: %1</source>
        <translation>No-show: %1</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Pengeras suara tidak menerima suara.</source>
        <translation>The loudspeaker does not take sound.</translation>
    </message>
    <message>
        <source>Mesin suara terlalu lambat.</source>
        <translation>The voice engine is too slow.</translation>
    </message>
    <message>
        <source>Jam tenang: panggilan hanya ditampilkan.</source>
        <translation>Quiet hours: calls are only shown.</translation>
    </message>
    <message>
        <source>Pengeras suara “{name}” tidak ditemukan.</source>
        <translation>The loudspeaker “{name}” was not found.</translation>
    </message>
    <message>
        <source>Komputer ini tidak punya pengeras suara.</source>
        <translation>This computer has no loudspeaker.</translation>
    </message>
    <message>
        <source>Belum ada suara untuk bahasa “{language}”.</source>
        <translation>There is no voice for the language “{language}” yet.</translation>
    </message>
    <message>
        <source>Belum ada rekaman dalam bahasa “{language}”.</source>
        <translation>There are no recordings in the language “{language}” yet.</translation>
    </message>
    <message>
        <source>Tidak ada rekaman untuk “{text}”.</source>
        <translation>There is no recording of “{text}”.</translation>
    </message>
    <message>
        <source>Program “piper” tidak terpasang di komputer ini.</source>
        <translation>The program “piper” is not installed on this computer.</translation>
    </message>
    <message>
        <source>Model Piper {file} tidak ada.</source>
        <translation>The Piper model {file} does not exist.</translation>
    </message>
    <message>
        <source>{file} tidak ada atau bukan keterangan model Piper.</source>
        <translation>{file} does not exist or does not describe a Piper model.</translation>
    </message>
    <message>
        <source>Mesin suara tidak menjawab.</source>
        <translation>The voice engine does not answer.</translation>
    </message>
    <message>
        <source>Suara “{voice}” tidak terpasang di komputer ini.</source>
        <translation>The voice “{voice}” is not installed on this computer.</translation>
    </message>
    <message>
        <source>Suara sudah dimatikan.</source>
        <translation>The voice has been switched off.</translation>
    </message>
    <message>
        <source>Mesin suara tidak dapat dijalankan. Pasang espeak-ng di komputer ini.</source>
        <translation>The voice engine cannot be started. Install espeak-ng on this computer.</translation>
    </message>
    <message>
        <source>Folder suara tidak dapat dipakai: {detail}</source>
        <translation>The voice folder cannot be used: {detail}</translation>
    </message>
    <message>
        <source>Suara tidak dapat dimuat: {detail}</source>
        <translation>Sound cannot be loaded: {detail}</translation>
    </message>
    <message>
        <source>Tidak ada suara yang dipilih dalam pengaturan.</source>
        <translation>The settings choose no voice.</translation>
    </message>
</context>
<context>
    <name>VolumeButtons</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Lebih pelan</source>
        <translation>Quieter</translation>
    </message>
    <message>
        <source>Lebih keras</source>
        <translation>Louder</translation>
    </message>
</context>
<context>
    <name>WaitingWindow</name>
    <message>
        <source>Antrean, layar hall</source>
        <translation>Antrean, hall display</translation>
    </message>
    <message>
        <source>Perhatikan panggilan petugas</source>
        <translation>Please listen for staff</translation>
    </message>
    <message>
        <source>Menunggu basis data</source>
        <translation>Waiting for the database</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>%1 menunggu sampai jeda layanannya berakhir; tempatnya tetap.</source>
        <translation>%1 waits until the pause of its service ends; its place stays.</translation>
    </message>
    <message>
        <source>%1 satu-satunya yang menunggu.</source>
        <translation>%1 is the only one waiting.</translation>
    </message>
    <message>
        <source>%1 sebelum %2: %3 kembali setelah tidak hadir, jadi tempatnya dihitung lagi.</source>
        <translation>%1 before %2: %3 came back after a no-show, so its place was counted anew.</translation>
    </message>
    <message>
        <source>%1 sebelum %2: petugas mengalihkan %1 ke sini, paling depan.</source>
        <translation>%1 before %2: an officer transferred %1 here, to the front.</translation>
    </message>
    <message>
        <source>%1 sebelum %2: petugas mengalihkan %2 ke sini, paling belakang.</source>
        <translation>%1 before %2: an officer transferred %2 here, to the end.</translation>
    </message>
    <message>
        <source>%1 sebelum %2: layanan %2 untuk loket lain; di sini baru dipanggil setelah %3.</source>
        <translation>%1 before %2: the service of %2 is for other counters; here it is called only after %3.</translation>
    </message>
    <message>
        <source>%1 sebelum %2: tiba lebih dahulu, sama-sama %3.</source>
        <translation>%1 before %2: arrived earlier, both at %3.</translation>
    </message>
    <message>
        <source>%1 sebelum %2: tiba lebih dahulu, %3 dan %4.</source>
        <translation>%1 before %2: arrived earlier, %3 and %4.</translation>
    </message>
    <message>
        <source>%1 sebelum %2: prioritas, tiba %3.</source>
        <translation>%1 before %2: priority, arrived %3.</translation>
    </message>
    <message>
        <source>%1 sebelum %2: batas janjinya lebih dekat, %3 dan %4.</source>
        <translation>%1 before %2: its promise ends sooner, %3 and %4.</translation>
    </message>
    <message>
        <source>%1 sebelum %2: %3 punya janji temu pukul %4.</source>
        <translation>%1 before %2: %3 has an appointment at %4.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Booking %1</source>
        <translation>Booked %1</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>{number} silakan ke {place}, {agency}.</source>
        <translation>{number}, please go to {place}, {agency}.</translation>
    </message>
    <message>
        <source>Loket {counter}</source>
        <translation>counter {counter}</translation>
    </message>
</context>
<context>
    <name>ZoneHeading</name>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
</context>
<context>
    <name>ZoneRow</name>
    <message>
        <source>Siap</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Segera tutup</source>
        <translation>Closing soon</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>On break</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Loket %1, %2</source>
        <translation>Counter %1, %2</translation>
    </message>
</context>
<context>
    <name>ZoneWindow</name>
    <message>
        <source>Antrean, papan zona</source>
        <translation>Antrean, zone board</translation>
    </message>
</context>
</TS>
