<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="jv_ID" sourcelanguage="id">
<context>
    <name>Add</name>
    <message>
        <source>Tetap ambilkan nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambilkan nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetap tambah %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Tambah layanan untuk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambilkan nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebutkan nomor ini kepada pengunjung; nomornya sudah masuk antrean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomornya tetap; layanan ini menyusul setelah yang sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk pengunjung yang datang tanpa nomor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari layanan</source>
        <translation type="unfinished">Padosi layanan</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation type="unfinished">Prioritas</translation>
    </message>
    <message>
        <source>Layani sekarang di loket ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished">Rampung</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished">Tutup</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyScreen</name>
    <message>
        <source>Pilih layanan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pilih layanan</translation>
    </message>
</context>
<context>
    <name>AgencyTile</name>
    <message numerus="yes">
        <source>%n orang menunggu</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n tiyang nengga</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Pindai dengan ponsel, pilih layanan dan jam datang. Tanpa biaya.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pindhai mawi ponsel, pilih layanan lan jam rawuh. Tanpa ragad.</translation>
    </message>
    <message>
        <source>Tanpa ponsel? %1</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tanpa ponsel? %1</translation>
    </message>
    <message>
        <source>Mengerti</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Mangertos</translation>
    </message>
</context>
<context>
    <name>BookingRow</name>
    <message>
        <source>Sudah daftar online?</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Sampun ndhaptar online?</translation>
    </message>
    <message>
        <source>Pindai QR atau ketik kode</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pindhai QR utawi ketik kode</translation>
    </message>
    <message>
        <source>Pindai kode QR atau ketik kode booking</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pindhai kode QR utawi ketik kode booking</translation>
    </message>
</context>
<context>
    <name>BookingScreen</name>
    <message>
        <source>Sudah daftar online?</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Sampun ndhaptar online?</translation>
    </message>
    <message>
        <source>Arahkan kode QR booking Anda ke pemindai, atau ketik kodenya.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kode QR booking panjenengan dipunadhepaken dhateng pemindai, utawi ketik kodenipun.</translation>
    </message>
    <message>
        <source>Kode booking</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kode booking</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Bahasa</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Basa</translation>
    </message>
    <message>
        <source>Teks besar</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Teks ageng</translation>
    </message>
    <message>
        <source>Kontras</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kontras</translation>
    </message>
    <message>
        <source>Kursi roda</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kursi rodha</translation>
    </message>
    <message>
        <source>Bacakan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Waosaken</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>Belum pasti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai istirahat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istirahat %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kios berhenti memberi nomor untuk: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istirahat makan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keperluan sebentar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangguan sistem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sampai %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai dibuka lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeda %1 di seluruh loket dan kios %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampai dibuka lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampai %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreakDialog</name>
    <message>
        <source>Istirahat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papan loket menulis alasan dan jam kembali; pengunjung dipanggil loket lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished">Wangsul</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Terkirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terdengar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belum tampil di layar mana pun. Panggil dengan suara Anda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tampil, tetapi belum terdengar. Panggil dengan suara Anda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum tampil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum terdengar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallBanner</name>
    <message>
        <source>Loket</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Nomor antrean</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Nomer antrean</translation>
    </message>
    <message>
        <source>Dipanggil sekarang</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dipuntimbali sapunika</translation>
    </message>
</context>
<context>
    <name>CallMarks</name>
    <message>
        <source>Panggilan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak ada tanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>%1, Loket %2</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>%1, Loket %2</translation>
    </message>
    <message>
        <source>Loket</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Loket</translation>
    </message>
</context>
<context>
    <name>CallStack</name>
    <message>
        <source>Dipanggil sekarang</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dipuntimbali sapunika</translation>
    </message>
</context>
<context>
    <name>CallStackRow</name>
    <message>
        <source>%1, Loket %2</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>%1, Loket %2</translation>
    </message>
    <message>
        <source>Loket</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Loket</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Daftar layanan berubah</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Daftar layanan éwah</translation>
    </message>
    <message>
        <source>Mengerti</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Mangertos</translation>
    </message>
</context>
<context>
    <name>ClearableField</name>
    <message>
        <source>Hapus</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Busak</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Tutup %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Segera tutup” masih melayani pengunjung yang tidak bisa dilayani loket lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segera tutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compact</name>
    <message>
        <source>%1 antre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation type="unfinished">Lajeng</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompactBar</name>
    <message>
        <source>Terputus</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pedhot</translation>
    </message>
    <message>
        <source>Bar ringkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Loket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berikutnya %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali ke layar penuh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompactMenu</name>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai melayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar yang ditahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil nomor tertentu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali ke layar penuh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompactWindow</name>
    <message>
        <source>Antrean, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmScreen</name>
    <message>
        <source>Ambil nomor</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pundhut nomer</translation>
    </message>
</context>
<context>
    <name>ConnectionStatus</name>
    <message>
        <source>Tersambung</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Sampun kasambung</translation>
    </message>
    <message>
        <source>Terputus</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pedhot</translation>
    </message>
</context>
<context>
    <name>CounterTile</name>
    <message>
        <source>Loket %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Loket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai melayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai, lanjut ke %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai, panggil berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka Loket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket %1 sedang dipakai %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anda sudah masuk di PC lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang istirahat</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Saweg ngaso</translation>
    </message>
    <message>
        <source>Loket tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 menunggu layanan yang dijeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar, lalu pilih loket lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar ini berhenti; loket dan pengunjungnya ada di PC itu. Keluar di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sejak %1. Pengunjung dipanggil loket lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seharusnya kembali %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kembali %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terputus sejak %1. Yang Anda tekan diulang begitu tersambung lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terputus sejak %1. Memanggil bisa lagi begitu tersambung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menunggu %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>janji layanan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, batas %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 orang</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>1 tiyang</translation>
    </message>
    <message>
        <source>%1 orang</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>%1 tiyang</translation>
    </message>
    <message>
        <source>sejak %1</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>wiwit %1</translation>
    </message>
    <message>
        <source>Terjadi kesalahan. Coba lagi; bila terulang, hubungi supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu cepat: tekanan ini tidak dihitung.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>Keadaan loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Batalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segera tutup: hanya yang tidak bisa dilayani loket lain yang masih dipanggil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetap buka</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Tampilkan jendela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket %1: %2 menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 menunggu di Loket %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengunjung baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evakuasi</source>
        <translation type="unfinished">Evakuasi</translation>
    </message>
    <message>
        <source>%1 sudah dipakai program lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papan tombol ini tidak punya tombol %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini bukan Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tombol dari program lain hanya bekerja di X11 dan Windows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsScreen</name>
    <message>
        <source>Pilih layanan ini</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pilih layanan punika</translation>
    </message>
</context>
<context>
    <name>DialogButtons</name>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectionArrow</name>
    <message>
        <source>ke kiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lurus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ke kanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ke bawah</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Monitor “{name}” tidak ada; papan ini tampil di {instead}. Yang ada: {there}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EstimateStrip</name>
    <message>
        <source>Di depan Anda</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Wonten ngajeng</translation>
    </message>
    <message>
        <source>Perkiraan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kinten-kinten</translation>
    </message>
    <message>
        <source>Dipanggil sekitar</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dipuntimbali</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Terputus. Coba lagi begitu tersambung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: tercatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 menunggu di sini, urutan ke-%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 menunggu di loket lain: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sedang di loket ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sedang di Loket %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ditahan di loket ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ditahan di Loket %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tidak hadir saat dipanggil, dicatat %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sudah selesai dilayani %4 di Loket %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sudah dibatalkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sudah tidak berlaku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nomor %6, tidak berlaku hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah datang, masukkan antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambilkan nomor baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan nomor ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Belum ketemu. Coba kata lain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message numerus="yes">
        <source>%n menunggu</source>
        <translation type="unfinished">
            <numerusform>%n nengga</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Simpan tiket sampai selesai. Petugas tidak meminta biaya di luar tarif resmi.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Simpen tiket ngantos rampung. Petugas mboten nyuwun wragad sanjabaning tarif resmi.</translation>
    </message>
</context>
<context>
    <name>HallHeader</name>
    <message>
        <source>Terputus %1</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pedhot %1</translation>
    </message>
    <message>
        <source>Suara mati</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Swara mati</translation>
    </message>
</context>
<context>
    <name>HallWindow</name>
    <message>
        <source>Antrean, layar hall</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Antrean, layar hall</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>Ditahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih pengunjung yang sudah kembali ke loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Tahan pengunjung ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomornya tetap dan menunggu di daftar yang ditahan, bersama catatan Anda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished">Wangsul</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Kios ini tanpa tiket kertas</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kios menika tanpa tiket kertas</translation>
    </message>
    <message>
        <source>Mau menambah layanan apa?</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Badhe nambah layanan menapa?</translation>
    </message>
    <message>
        <source>Ada keperluan apa hari ini?</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Wonten kaperluan menapa?</translation>
    </message>
    <message>
        <source>Tulis, misalnya “KTP hilang”</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Serat, upami “KTP ical”</translation>
    </message>
    <message>
        <source>Tulis keperluan, misalnya “KTP hilang”</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Serat kaperluan, upami “KTP ical”</translation>
    </message>
    <message>
        <source>Sudah booking</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Sampun booking</translation>
    </message>
    <message>
        <source>Pilih instansi</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pilih instansi</translation>
    </message>
    <message>
        <source>orang menunggu</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>tiyang nengga</translation>
    </message>
</context>
<context>
    <name>HoursTable</name>
    <message>
        <source>Jam layanan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Jam layanan</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Masih di sini?</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Taksih wonten mriki?</translation>
    </message>
    <message>
        <source>Layar kembali ke halaman awal dalam %1 detik.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Layar wangsul dhateng kaca wiwitan %1 detik malih.</translation>
    </message>
    <message>
        <source>Ya, lanjutkan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Inggih, lajengaken</translation>
    </message>
    <message>
        <source>Mulai dari awal</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Wiwiti saking awal</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Panggil nomor tertentu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditahan (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waktunya</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Buka lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoLine</name>
    <message>
        <source>Perhatikan panggilan petugas</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Mangga midhangetaken timbalan petugas</translation>
    </message>
    <message>
        <source>Info</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Info</translation>
    </message>
</context>
<context>
    <name>KeepCard</name>
    <message>
        <source>Kode QR tiket Anda</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kode QR tiket panjenengan</translation>
    </message>
    <message>
        <source>Simpan nomor ini</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Simpen nomer menika</translation>
    </message>
    <message>
        <source>Foto layar ini, atau</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Foto layar menika, utawi</translation>
    </message>
    <message>
        <source>pindai kodenya, atau</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>pindai kodenipun, utawi</translation>
    </message>
    <message>
        <source>catat: %1</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>serat: %1</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Huruf</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Aksara</translation>
    </message>
    <message>
        <source>Angka dan tanda</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Angka lan tandha</translation>
    </message>
    <message>
        <source>Hapus satu huruf</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Busak satunggal aksara</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>spasi</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>spasi</translation>
    </message>
    <message>
        <source>Cari</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Padosi</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Lajeng</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Tombol utama, juga saat program lain di depan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tombol utama: panggil, mulai, selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai melayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah layanan atau ambilkan nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahan, atau daftar yang ditahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan yang baru saja dilakukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil nomor tertentu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istirahat dan buka lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar ringkas dan kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar tombol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Daftar tombol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Kode ini bukan tiket hari ini. Ambil nomor baru, atau tanyakan kepada petugas.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kode menika sanes tiket dinten menika. Mangga mendhet nomer enggal, utawi tangklet petugas.</translation>
    </message>
    <message>
        <source>Sambungan terputus. Keadaan pukul %1.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Sambungan pedhot. Kawontenan jam %1.</translation>
    </message>
</context>
<context>
    <name>KioskAgency</name>
    <message>
        <source>Sudah dipilih</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Sampun dipunpilih</translation>
    </message>
    <message>
        <source>Dijeda</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dipunéndhekaken</translation>
    </message>
    <message>
        <source>Dijeda sampai %1</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dipunéndhekaken ngantos %1</translation>
    </message>
    <message>
        <source>Tutup, buka lagi %1</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tutup, bikak malih %1</translation>
    </message>
</context>
<context>
    <name>KioskBooking</name>
    <message>
        <source>Sambungan terputus. Mohon tunggu sebentar.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Sambungan pedhot. Mangga dipunentosi sekedhap.</translation>
    </message>
</context>
<context>
    <name>KioskConfirm</name>
    <message>
        <source>Belum ada loket buka</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dereng wonten loket bikak</translation>
    </message>
    <message>
        <source>Kuota hari ini penuh</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kuota dinten menika kebak</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Jam booking Anda, %1, sudah lewat. Anda mengikuti antrean biasa.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Jam booking panjenengan, %1, sampun langkung. Panjenengan ndherek antrean limrah.</translation>
    </message>
    <message>
        <source>Anda sudah booking untuk pukul %1.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Sampun booking kangge tabuh %1.</translation>
    </message>
    <message>
        <source>Lansia</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Lansia</translation>
    </message>
    <message>
        <source>60 tahun ke atas</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>60 taun minggah</translation>
    </message>
    <message>
        <source>Penyandang disabilitas</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Difabel</translation>
    </message>
    <message>
        <source>Hamil atau menyusui</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Ngandheg utawi nesepi</translation>
    </message>
    <message>
        <source>Membawa balita</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Mbekta lare alit</translation>
    </message>
    <message>
        <source>Sambungan terputus. Mohon tunggu sebentar.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Sambungan pedhot. Mangga dipunentosi sekedhap.</translation>
    </message>
    <message>
        <source>Nomor belum bisa diberikan. Coba lagi, atau temui petugas.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Nomer dereng saged dipunparingaken. Cobi malih, utawi panggihi petugas.</translation>
    </message>
</context>
<context>
    <name>KioskDetails</name>
    <message>
        <source>Tanyakan kepada petugas.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Sumangga nyuwun pirsa petugas.</translation>
    </message>
    <message>
        <source>Syarat</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>Prosedur</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tata cara</translation>
    </message>
    <message>
        <source>Waktu penyelesaian</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Wekdal rampung</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Ragad</translation>
    </message>
    <message>
        <source>Produk layanan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Asil layanan</translation>
    </message>
    <message>
        <source>Pengaduan, saran, masukan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Wadul, saran</translation>
    </message>
</context>
<context>
    <name>KioskHome</name>
    <message>
        <source>Penuh</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kebak</translation>
    </message>
    <message>
        <source>Dijeda</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dipunéndhekaken</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Buka %1</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Bikak %1</translation>
    </message>
</context>
<context>
    <name>KioskMaintenance</name>
    <message>
        <source>Mencetak halaman uji</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Nyithak kaca uji</translation>
    </message>
    <message>
        <source>PIN salah.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>PIN lepat.</translation>
    </message>
    <message>
        <source>Printer tidak mencetak (%1).</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Printer boten nyithak (%1).</translation>
    </message>
    <message>
        <source>Halaman uji sudah dicetak.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kaca uji sampun kacithak.</translation>
    </message>
    <message>
        <source>Terlalu banyak PIN salah. Coba lagi dalam %1 detik.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kathah PIN lepat. Cobi malih %1 detik.</translation>
    </message>
</context>
<context>
    <name>KioskNotice</name>
    <message>
        <source>Layanan yang Anda pilih tidak ada lagi. Silakan pilih layanan lain.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Layanan ingkang panjenengan pilih sampun boten wonten. Mangga pilih layanan sanès.</translation>
    </message>
    <message>
        <source>%1 tidak dilayani lagi. Silakan pilih layanan lain.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>%1 boten dipunladosi malih. Mangga pilih layanan sanès.</translation>
    </message>
    <message>
        <source>Daftar layanan instansi ini baru saja diperbarui.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Daftar layanan instansi punika nembé kémawon dipunénggali.</translation>
    </message>
</context>
<context>
    <name>KioskPaper</name>
    <message>
        <source>Siapkan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Cawisaken</translation>
    </message>
    <message>
        <source>Pantau dari ponsel</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pantau saking ponsel</translation>
    </message>
    <message>
        <source>Kode tiket Anda</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kode tiket panjenengan</translation>
    </message>
    <message>
        <source>Pindai kode ini. Boleh menunggu di luar.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pindai kode menika. Kenging nengga wonten jawi.</translation>
    </message>
    <message>
        <source>Petugas dapat memindai kode ini.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Petugas saged mindai kode menika.</translation>
    </message>
    <message>
        <source>Tunggu di %1</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tengga wonten %1</translation>
    </message>
    <message>
        <source>Di depan Anda</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Wonten ngajeng</translation>
    </message>
    <message>
        <source>belum ada loket buka</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>dereng wonten loket bikak</translation>
    </message>
    <message>
        <source>Perkiraan menunggu</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kinten-kinten nengga</translation>
    </message>
    <message>
        <source>Dipanggil sekitar</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dipuntimbali</translation>
    </message>
    <message>
        <source>Booking</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Ya</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Inggih</translation>
    </message>
    <message>
        <source>Terlewat? Temui petugas. Nomor tetap berlaku hari ini.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kelangkungan? Panggihi petugas. Nomer tetep lumampah dinten menika.</translation>
    </message>
    <message>
        <source>Terlewat? Temui meja informasi. Nomor tetap berlaku hari ini.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kelangkungan? Dhateng meja informasi. Nomer tetep lumampah dinten menika.</translation>
    </message>
</context>
<context>
    <name>KioskReader</name>
    <message>
        <source>Silakan menunggu di %1.</source>
        <translation>Mangga nengga ing %1.</translation>
    </message>
    <message>
        <source>Di depan Anda: %1.</source>
        <translation>Ing ngajeng panjenengan: %1.</translation>
    </message>
    <message>
        <source>Nomor Anda %1.</source>
        <translation>Nomer panjenengan %1.</translation>
    </message>
    <message>
        <source>Layar dibacakan. Ketuk sekali untuk mendengar, sekali lagi untuk memilih.</source>
        <translation>Layar kawaosaken. Thothok sepisan kangge mireng, sepisan malih kangge milih.</translation>
    </message>
    <message>
        <source>Masih di sini? Sentuh layar untuk melanjutkan.</source>
        <translation>Taksih ing ngriki? Demok layar kangge nglajengaken.</translation>
    </message>
    <message>
        <source>Volume %1 persen</source>
        <translation>Volume %1 persen</translation>
    </message>
    <message>
        <source>dipilih</source>
        <translation>kapilih</translation>
    </message>
    <message>
        <source>tidak dipilih</source>
        <translation>boten kapilih</translation>
    </message>
    <message>
        <source>tidak aktif</source>
        <translation>boten aktif</translation>
    </message>
</context>
<context>
    <name>KioskRest</name>
    <message>
        <source>Evakuasi</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Evakuasi</translation>
    </message>
    <message>
        <source>Nomor yang sudah diambil tetap berlaku.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Nomer ingkang sampun dipunpendhet tetep lumampah.</translation>
    </message>
    <message>
        <source>Hari ini libur</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dinten punika prei</translation>
    </message>
    <message>
        <source>Sedang istirahat</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Saweg ngaso</translation>
    </message>
    <message>
        <source>Belum buka</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dereng bikak</translation>
    </message>
    <message>
        <source>Hari ini sudah tutup</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dinten punika sampun tutup</translation>
    </message>
    <message>
        <source>Tanyakan kepada petugas kapan buka lagi.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Mangga nyuwun pirsa petugas kapan bikak malih.</translation>
    </message>
    <message>
        <source>Loket buka lagi %1.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Loket bikak malih %1.</translation>
    </message>
    <message>
        <source>Kios nomor mulai pukul %1.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kios nomer wiwit tabuh %1.</translation>
    </message>
    <message>
        <source>libur nasional</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>prei nasional</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Kios ini sedang diperbaiki</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kios punika saweg dipundandosi</translation>
    </message>
    <message>
        <source>Kios ini tidak tersambung</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kios punika boten sambung</translation>
    </message>
    <message>
        <source>Anda tetap bisa mengambil nomor.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Panjenengan tetep saged mundhut nomer.</translation>
    </message>
    <message>
        <source>Petugas mengambilkan nomor untuk Anda</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Petugas mendhetaken nomer kangge panjenengan</translation>
    </message>
    <message>
        <source>kode gangguan %1</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>kode alangan %1</translation>
    </message>
    <message>
        <source>sejak %1</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>wiwit %1</translation>
    </message>
</context>
<context>
    <name>KioskSearch</name>
    <message>
        <source>Sudah dipilih</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Sampun dipunpilih</translation>
    </message>
    <message>
        <source>Penuh</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kebak</translation>
    </message>
    <message>
        <source>Dijeda</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dipunéndhekaken</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Buka %1</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Bikak %1</translation>
    </message>
    <message>
        <source>1 layanan ditemukan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>1 layanan kepanggih</translation>
    </message>
    <message>
        <source>%1 layanan ditemukan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>%1 layanan kepanggih</translation>
    </message>
    <message>
        <source>Tulis keperluan Anda, misalnya “KTP hilang”.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Serat kaperluan panjenengan, upami “KTP ical”.</translation>
    </message>
    <message>
        <source>Belum ketemu. Coba kata lain atau pilih instansi.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dèrèng kepanggih. Cobi tembung sanès utawi pilih instansi.</translation>
    </message>
</context>
<context>
    <name>KioskTexts</name>
    <message>
        <source>1 orang</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>1 tiyang</translation>
    </message>
    <message>
        <source>%1 orang</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>%1 tiyang</translation>
    </message>
    <message>
        <source>pukul %1</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>tabuh %1</translation>
    </message>
    <message>
        <source>besok, %1</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>benjing, %1</translation>
    </message>
    <message>
        <source>Daftar untuk %1</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Ndhaptar kangge %1</translation>
    </message>
    <message>
        <source>besok</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>mbenjing</translation>
    </message>
    <message>
        <source>%1 dan %2</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>%1 lan %2</translation>
    </message>
</context>
<context>
    <name>KioskTicket</name>
    <message>
        <source>Belum diketahui</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dereng kasumerepan</translation>
    </message>
    <message>
        <source>Anda didahulukan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Panjenengan rumiyin</translation>
    </message>
    <message>
        <source>Belum ada loket buka</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dereng wonten loket bikak</translation>
    </message>
    <message>
        <source>Petugas sudah dipanggil</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Petugas sampun dipuntimbali</translation>
    </message>
    <message>
        <source>Booking pukul %1</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Booking tabuh %1</translation>
    </message>
    <message>
        <source>%1, lalu %2</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>%1, lajeng %2</translation>
    </message>
    <message>
        <source>Anda sudah punya nomor</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Panjenengan sampun gadhah nomer</translation>
    </message>
    <message>
        <source>Tiket sedang dicetak</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tiket saweg dipuncithak</translation>
    </message>
    <message>
        <source>Ambil di bawah layar ini</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pundhut ing ngandhap layar</translation>
    </message>
    <message>
        <source>Di bawah layar ini</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Ing ngandhap layar menika</translation>
    </message>
    <message>
        <source>Di bawah layar ini. Bila tidak keluar, foto layar ini.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Ing ngandhap layar menika. Menawi boten medal, foto layar menika.</translation>
    </message>
    <message>
        <source>Ambil tiket</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pundhut tiket</translation>
    </message>
    <message>
        <source>Nomor ini berlaku hari ini.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Nomer menika lumampah dinten menika.</translation>
    </message>
    <message>
        <source>Tiket kertas sudah dicetak di sini.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tiket kertas sampun dipuncithak wonten mriki.</translation>
    </message>
    <message>
        <source>Kios ini tanpa tiket kertas</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kios menika tanpa tiket kertas</translation>
    </message>
    <message>
        <source>Printer tiket sudah siap</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Printer tiket sampun siyap</translation>
    </message>
    <message>
        <source>Kertas tiket habis</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kertas tiket telas</translation>
    </message>
    <message>
        <source>Tutup printer terbuka</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tutup printer kabikak</translation>
    </message>
    <message>
        <source>Printer tiket macet</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Printer tiket macet</translation>
    </message>
    <message>
        <source>Printer tiket tidak tersambung</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Printer tiket boten kasambung</translation>
    </message>
    <message>
        <source>Tiket mungkin tidak tercetak</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tiket mbokmenawi boten kacithak</translation>
    </message>
    <message>
        <source>Tiket tidak tercetak</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tiket boten kacithak</translation>
    </message>
    <message>
        <source>Menuju ke sini.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Saweg tindak mriki.</translation>
    </message>
    <message>
        <source>Menuju ke sini. Tiket kertas bisa dicetak di %1.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Saweg tindak mriki. Tiket kertas saged dipuncithak wonten %1.</translation>
    </message>
    <message>
        <source>· %1 detik</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>· %1 detik</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Bahasa</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Basa</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Semua layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dijeda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orang menunggu</source>
        <translation type="unfinished">
            <numerusform>%n tiyang nengga</numerusform>
        </translation>
    </message>
    <message>
        <source>Antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Lihat %n lainnya</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kembali ke atas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineRail</name>
    <message numerus="yes">
        <source>Antrean: %n orang menunggu</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Prioritas</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>lewat batas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>%1 tetap di loket ini.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Layar terkunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masukkan kata sandi untuk melanjutkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terputus. Layar bisa dibuka begitu tersambung lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka kunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk sebagai petugas lain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookButton</name>
    <message>
        <source>Lihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sembunyikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sembunyikan kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LowReachMessage</name>
    <message>
        <source>Semua tombol ada di bagian bawah</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Sedaya tombol wonten ing sisih ngandhap</translation>
    </message>
    <message>
        <source>Ketuk “Kursi roda” lagi untuk kembali.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Thothok “Kursi rodha” malih kangge wangsul.</translation>
    </message>
    <message>
        <source>Perlu dibantu petugas?</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Betah dipunbiyantu petugas?</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Antrean, loket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainButton</name>
    <message>
        <source>Baru saja ditekan, tunggu sebentar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaintenanceDialog</name>
    <message>
        <source>Untuk petugas</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kangge petugas</translation>
    </message>
    <message>
        <source>Ketik PIN</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Ketik PIN</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Busak</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Mlebet</translation>
    </message>
    <message>
        <source>Uji printer</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Jajal printer</translation>
    </message>
    <message>
        <source>Lebih pelan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Langkung lirih</translation>
    </message>
    <message>
        <source>Volume %1 persen</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Volume %1 persen</translation>
    </message>
    <message>
        <source>Lebih keras</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Langkung sora</translation>
    </message>
    <message>
        <source>Buka untuk pengunjung</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Bikak kangge pengunjung</translation>
    </message>
    <message>
        <source>Tutup untuk perbaikan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tutup kangge ndandosi</translation>
    </message>
    <message>
        <source>Mulai ulang program</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Wiwiti malih program</translation>
    </message>
    <message>
        <source>Tutup program</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tutup program</translation>
    </message>
    <message>
        <source>Kembali ke layar pengunjung</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Wangsul dhateng layar pengunjung</translation>
    </message>
</context>
<context>
    <name>NarrowButton</name>
    <message>
        <source>Saring layanan: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavButtons</name>
    <message>
        <source>Kembali</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>Halaman awal</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kaca wiwitan</translation>
    </message>
</context>
<context>
    <name>NeedChips</name>
    <message>
        <source>Sering dicari</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Asring dipunpadosi</translation>
    </message>
</context>
<context>
    <name>NeedField</name>
    <message>
        <source>Cari layanan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Padosi layanan</translation>
    </message>
</context>
<context>
    <name>NextVisitor</name>
    <message>
        <source>Prioritas</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Mengapa urutan ini?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoCalls</name>
    <message>
        <source>Belum ada panggilan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dèrèng wonten timbalan</translation>
    </message>
</context>
<context>
    <name>NoPaperScreen</name>
    <message>
        <source>Nomor Anda tetap berlaku. %1.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Nomer panjenengan tetep lumampah. %1.</translation>
    </message>
    <message>
        <source>Nomor Anda tetap berlaku.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Nomer panjenengan tetep lumampah.</translation>
    </message>
    <message>
        <source>Cetak tiket</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Cithak tiket</translation>
    </message>
    <message>
        <source>Bacakan nomor</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Waosaken nomer</translation>
    </message>
    <message>
        <source>Sudah saya simpan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Sampun kula simpen</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Catatan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Perlu tindakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>dan %n lainnya</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 dipanggil ke Loket %2, tetapi tidak ada layar yang memastikannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar %1 tidak memberi kabar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dijeda untuk semua: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: kertas tiket hampir habis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: kertas tiket habis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: penutup printer terbuka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: kertas tersangkut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: printer tidak siap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: printer tidak terhubung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: printer tidak memastikan cetakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: tidak ada pengeras suara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: suara panggilan tidak ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: pengeras suara gagal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sebagian tayangan dilewati.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ditutup untuk perbaikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: perlu diperiksa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evakuasi: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Panggil nomor tertentu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nomornya atau pindai kode pada tiket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor antrean</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Nomer antrean</translation>
    </message>
    <message>
        <source>misalnya A 047</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari</source>
        <translation type="unfinished">Padosi</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Berkas sudah lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang bersama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Janji temu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbaikan hasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permintaan supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficerButton</name>
    <message>
        <source>%1, menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficerMenu</name>
    <message>
        <source>Menu petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar ringkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeda layanan untuk semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar tombol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutOfTurn</name>
    <message>
        <source>Alasan di luar urutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan singkat, tanpa keterangan kesehatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misalnya tiket basah</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnFigures</name>
    <message>
        <source>Anda layani hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rata-rata melayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu terlama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageButtons</name>
    <message>
        <source>Halaman sebelumnya</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kaca saderengipun</translation>
    </message>
    <message>
        <source>Halaman %1 dari %2</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kaca %1 saking %2</translation>
    </message>
    <message>
        <source>Halaman berikutnya</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kaca salajengipun</translation>
    </message>
</context>
<context>
    <name>PaperWindow</name>
    <message>
        <source>Tiket kertas</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tiket kertas</translation>
    </message>
    <message>
        <source>Tiket yang dicetak tampil di sini.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tiket ingkang dipuncithak katingal wonten mriki.</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Kedua kata sandi baru tidak sama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi sudah diganti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terputus. Belum pasti diganti; coba keduanya bila masuk lagi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Ganti kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paling sedikit delapan huruf; tiga kata yang tidak berhubungan mudah diingat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi lama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekali lagi kata sandi baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriorityPart</name>
    <message>
        <source>Perlu didahulukan?</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Perlu dipunrumiyinaken?</translation>
    </message>
    <message>
        <source>Ketuk bila sesuai. Tidak perlu menunjukkan bukti.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tutul menawi cocog. Boten perlu bukti.</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>Kode QR tiket Anda</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kode QR tiket panjenengan</translation>
    </message>
    <message>
        <source>Pantau dari ponsel</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pantau saking ponsel</translation>
    </message>
    <message>
        <source>Kode tiket Anda</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kode tiket panjenengan</translation>
    </message>
    <message>
        <source>Arahkan kamera ponsel ke kode ini. Anda boleh menunggu di luar dan kembali saat giliran dekat.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Arahaken kamera ponsel dhateng kode menika. Panjenengan kenging nengga wonten jawi lan wangsul menawi gilir sampun celak.</translation>
    </message>
    <message>
        <source>Petugas dapat memindai kode ini.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Petugas saged mindai kode menika.</translation>
    </message>
</context>
<context>
    <name>RecentCalls</name>
    <message>
        <source>Panggilan sebelumnya</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Timbalan sadèrèngipun</translation>
    </message>
    <message>
        <source>Belum ada panggilan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dèrèng wonten timbalan</translation>
    </message>
</context>
<context>
    <name>RestScreen</name>
    <message>
        <source>Meja informasi</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Meja informasi</translation>
    </message>
    <message>
        <source>Pindai dengan ponsel, pilih layanan dan jam datang. Tanpa biaya.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pindhai mawi ponsel, pilih layanan lan jam rawuh. Tanpa ragad.</translation>
    </message>
    <message>
        <source>Lihat lewat ponsel</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pirsani lumantar ponsel</translation>
    </message>
    <message>
        <source>Pindai kode ini. Tanpa aplikasi, tanpa biaya.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pindhai kode punika. Tanpa aplikasi, tanpa ragad.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message numerus="yes">
        <source>%n menunggu</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n nengga</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteCard</name>
    <message>
        <source>Hapus</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Busek</translation>
    </message>
    <message>
        <source>Hapus %1</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Busek %1</translation>
    </message>
</context>
<context>
    <name>RoutePart</name>
    <message>
        <source>Tambah layanan lain</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tambah layanan sanes</translation>
    </message>
    <message>
        <source>Satu nomor untuk semua layanan Anda.</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Setunggal nomer kangge sedaya layanan panjenengan.</translation>
    </message>
</context>
<context>
    <name>RouteTitle</name>
    <message>
        <source>Sudah benar?</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Sampun leres?</translation>
    </message>
</context>
<context>
    <name>SearchHeading</name>
    <message>
        <source>Cari layanan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Padosi layanan</translation>
    </message>
    <message>
        <source>Ketuk yang paling cocok</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tutul ingkang paling cocog</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Keperluan Anda</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kaperluan panjenengan</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Syarat</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Sarat</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Rincian layanan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Rincian layanan</translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message numerus="yes">
        <source>%n menunggu</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>
            <numerusform>%n nengga</numerusform>
        </translation>
    </message>
    <message>
        <source>sekitar %1</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>watawis %1</translation>
    </message>
    <message>
        <source>Tanpa menunggu</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tanpa nengga</translation>
    </message>
    <message>
        <source>Kuota hari ini penuh</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kuota dinten menika kebak</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Dijeda</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dipunéndhekaken</translation>
    </message>
</context>
<context>
    <name>ServicePauseDialog</name>
    <message>
        <source>Jeda layanan untuk semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kios berhenti memberi nomor dan tidak seorang pun dipanggil. Yang sudah menunggu tetap di tempatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · lanjutkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan, terbaca pengunjung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misalnya sistem pusat terganggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya, jeda sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeda layanan ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>Belum pasti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengunjung sudah dilayani, tidak dipanggil lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dicatat tidak hadir. Bisa dibatalkan %2 lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dialihkan. Bisa dibatalkan %2 lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selesai dilayani. Bisa dibatalkan %2 lagi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message>
        <source>Panggil ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>sudah dipanggil %n kali</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai melayani</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>kembali {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buka {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buka besok {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buka {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Tulis kata sandi Anda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Mlebet</translation>
    </message>
    <message>
        <source>Masuk dan buka Loket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama pengguna untuk memilih loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba lagi dalam %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terkunci lima menit karena lima kali salah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anda bisa mencoba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna atau kata sandi salah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinggal %1 percobaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server antrean belum tersambung. Masuk bisa lagi begitu tersambung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama pengguna dan kata sandi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih loket yang kosong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk dan ambil alih Loket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk dan pindah ke Loket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk dan lanjutkan di Loket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipakai %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anda masih di sini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakhir Anda pakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Masuk</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Mlebet</translation>
    </message>
    <message>
        <source>NIP atau nama pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket Anda hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lupa kata sandi? Hubungi supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Tersambung ke server antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terputus dari server antrean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Keluar dan tutup %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar dari layar ini?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengunjung tidak dipanggil ke loket ini sampai dibuka lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket dan pengunjungnya tetap di tempat ia dibuka sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terputus. Loket bisa ditutup begitu tersambung lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignPlate</name>
    <message>
        <source>Siap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Dipanggil sekarang</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Dipuntimbali sapunika</translation>
    </message>
    <message>
        <source>Sedang dilayani</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignServices</name>
    <message>
        <source>%1, +%2 layanan lain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignStrip</name>
    <message>
        <source>Perhatikan panggilan petugas</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Mangga midhangetaken timbalan petugas</translation>
    </message>
    <message>
        <source>Segera tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silakan ke Loket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silakan ke meja informasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terputus %1</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Pedhot %1</translation>
    </message>
</context>
<context>
    <name>SignWindow</name>
    <message>
        <source>Antrean, papan loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Loket</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Langkah %1 dari 3</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Langkah %1 saking 3</translation>
    </message>
</context>
<context>
    <name>StrandedDialog</name>
    <message>
        <source>Masih ada pengunjung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup dan kembalikan mereka ke antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layani dahulu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketPart</name>
    <message>
        <source>Nomor antrean Anda</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Nomer antrean panjenengan</translation>
    </message>
    <message>
        <source>Tunggu di</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tengga wonten</translation>
    </message>
    <message>
        <source>Di depan Anda</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Wonten ngajeng</translation>
    </message>
    <message>
        <source>Perkiraan</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Kinten-kinten</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Cetak ulang</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Cithak malih</translation>
    </message>
    <message>
        <source>Cetak tiket</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Cithak tiket</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Rampung</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Mengerti</source>
        <translation type="unfinished">Mangertos</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Paling depan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesuai jam tiba (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paling belakang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih tujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetap alihkan %1 ke %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alihkan %1 ke %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Loket %2</source>
        <translation type="unfinished">%1, Loket %2</translation>
    </message>
    <message>
        <source>Penuh</source>
        <translation type="unfinished">Kebak</translation>
    </message>
    <message>
        <source>Dijeda</source>
        <translation type="unfinished">Dipunéndhekaken</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished">Tutup</translation>
    </message>
    <message>
        <source>Loket %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Alihkan ke mana?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor tetap %1. Pengunjung tidak mengambil tiket baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari layanan, instansi, atau loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urutan di tujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan untuk petugas berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Layanan pengunjung ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Rampung</translation>
    </message>
    <message>
        <source>Berkas kurang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak dapat dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hanya untuk petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terlalu panjang, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Sedang dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang dipanggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu melayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sejak dipanggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengunjung sedang dilayani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil sekali lagi dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>janji layanan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipanggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lewat %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil sekali lagi dan tunggu %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunggu %1 lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialihkan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selesai %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nanti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiba %1, dipanggil %2 (%3 kali)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiba %1, dipanggil %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitorTimer</name>
    <message>
        <source>Waktu terhadap janji layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak hadir: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Pengeras suara tidak menerima suara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesin suara terlalu lambat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam tenang: panggilan hanya ditampilkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengeras suara “{name}” tidak ditemukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komputer ini tidak punya pengeras suara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada suara untuk bahasa “{language}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada rekaman dalam bahasa “{language}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada rekaman untuk “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program “piper” tidak terpasang di komputer ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model Piper {file} tidak ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} tidak ada atau bukan keterangan model Piper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesin suara tidak menjawab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suara “{voice}” tidak terpasang di komputer ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suara sudah dimatikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesin suara tidak dapat dijalankan. Pasang espeak-ng di komputer ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder suara tidak dapat dipakai: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suara tidak dapat dimuat: {detail}</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Swara mboten saged dipunmuat: {detail}</translation>
    </message>
    <message>
        <source>Tidak ada suara yang dipilih dalam pengaturan.</source>
        <translation type="unfinished"></translation>
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
        <translation>Langkung lirih</translation>
    </message>
    <message>
        <source>Lebih keras</source>
        <translation>Langkung sora</translation>
    </message>
</context>
<context>
    <name>WaitingWindow</name>
    <message>
        <source>Antrean, layar hall</source>
        <translation type="unfinished">Antrean, layar hall</translation>
    </message>
    <message>
        <source>Perhatikan panggilan petugas</source>
        <translation type="unfinished">Mangga midhangetaken timbalan petugas</translation>
    </message>
    <message>
        <source>Menunggu basis data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>%1 menunggu sampai jeda layanannya berakhir; tempatnya tetap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 satu-satunya yang menunggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sebelum %2: %3 kembali setelah tidak hadir, jadi tempatnya dihitung lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sebelum %2: petugas mengalihkan %1 ke sini, paling depan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sebelum %2: petugas mengalihkan %2 ke sini, paling belakang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sebelum %2: layanan %2 untuk loket lain; di sini baru dipanggil setelah %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sebelum %2: tiba lebih dahulu, sama-sama %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sebelum %2: tiba lebih dahulu, %3 dan %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sebelum %2: prioritas, tiba %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sebelum %2: batas janjinya lebih dekat, %3 dan %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sebelum %2: %3 punya janji temu pukul %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Booking %1</source>
        <translation type="unfinished">Booking %1</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>{number} silakan ke {place}, {agency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket {counter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneHeading</name>
    <message>
        <source>Loket</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneRow</name>
    <message>
        <source>Siap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segera tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translatorcomment>awaiting review by a native speaker</translatorcomment>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Loket %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneWindow</name>
    <message>
        <source>Antrean, papan zona</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
