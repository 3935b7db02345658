m4_dnl figure.m4: a figure → a script of gnuplot.  Numbers of colours, dashes and
m4_dnl markers are those of gen/plot/figure.h.
m4_define(«cg_colour_0», «0072b2»)m4_dnl
m4_define(«cg_colour_1», «c8102e»)m4_dnl
m4_define(«cg_colour_2», «007a5a»)m4_dnl
m4_define(«cg_colour_3», «d98200»)m4_dnl
m4_define(«cg_colour_4», «9b4f96»)m4_dnl
m4_define(«cg_colour_5», «3a9bd9»)m4_dnl
m4_define(«cg_colour_6», «b8a000»)m4_dnl
m4_define(«cg_colour_7», «777777»)m4_dnl
m4_define(«cg_colour_8», «222222»)m4_dnl
m4_define(«cg_dash_0», «1»)m4_dnl
m4_define(«cg_dash_1», «(9,5)»)m4_dnl
m4_define(«cg_dash_2», «(2,4)»)m4_dnl
m4_define(«cg_dash_3», «(9,4,2,4)»)m4_dnl
m4_define(«cg_marker_0», «7»)m4_dnl
m4_define(«cg_marker_1», «5»)m4_dnl
m4_define(«cg_marker_2», «9»)m4_dnl
m4_define(«cg_marker_3», «13»)m4_dnl
m4_define(«cg_marker_4», «6»)m4_dnl
m4_define(«cg_marker_5», «4»)m4_dnl
m4_define(«cg_marker_6», «11»)m4_dnl
m4_define(«cg_marker_7», «3»)m4_dnl
m4_dnl
m4_dnl (index, title, colour, dash, marker, size, shade)
m4_define(«cg_draw_points», ««$»d$1 using 1:2 with points pointtype $5 pointsize $6 linecolor rgb "#$3" linewidth 1.5 $2 »)m4_dnl
m4_define(«cg_draw_line», ««$»d$1 using 1:2 with lines dashtype $4 linecolor rgb "#$3" linewidth 2*$6 $2 »)m4_dnl
m4_define(«cg_draw_steps», ««$»d$1 using 1:2 with steps dashtype $4 linecolor rgb "#$3" linewidth 2*$6 $2 »)m4_dnl
m4_define(«cg_draw_band», ««$»d$1 using 1:2:3 with filledcurves fillstyle transparent solid $7 noborder linecolor rgb "#$3" $2 »)m4_dnl
m4_define(«cg_draw_bars», ««$»d$1 using 1:2:3:4:5:6 with xyerrorbars pointtype $5 pointsize $6 linecolor rgb "#$3" linewidth 1 $2 »)m4_dnl
m4_define(«cg_draw_boxes», ««$»d$1 using (($«»1+$«»2)/2):(($«»3+$«»4)/2):1:2:3:4 with boxxyerror fillstyle transparent solid $7 noborder linecolor rgb "#$3" $2 »)m4_dnl
m4_define(«cg_series», «, \
	cg_draw_$1(«$2», «$3», cg_colour_$4, cg_dash_$5, cg_marker_$6, «$7», «$8»)»)m4_dnl
m4_define(«cg_link_bare», «»)m4_dnl
m4_define(«cg_link_arrow», «set arrow from $1,$2 to $3,$4 filled head size screen 0.012,20 linecolor rgb "#$5" linewidth 1
»)m4_dnl
m4_define(«cg_note», «cg_link_$8(«$9», «$10», «$11», «$12», cg_colour_$7)m4_dnl
set label $1 at $2,$3 $6 offset character $4,$5 front boxed font ",cg_small" textcolor rgb "#cg_colour_$7"
»)m4_dnl
m4_define(«cg_line», «set label $1 at screen 0.03,$2 left front font ",cg_small" textcolor rgb "#222222"
»)m4_dnl
set encoding utf8
set terminal cg_terminal noenhanced
set title cg_title offset 0,-0.4
set xlabel cg_x_label
set ylabel cg_y_label
m4_define(«cg_scale_log», «set logscale $1»)m4_define(«cg_scale_linear», «unset logscale $1»)m4_dnl
m4_indir(«cg_scale_»cg_x_scale, «x»)
m4_indir(«cg_scale_»cg_y_scale, «y»)
set xrange [cg_x_lo:cg_x_hi]
set yrange [cg_y_lo:cg_y_hi]
m4_define(«cg_tick», «set xtics add ($1 $2 $3)
»)m4_dnl
set xtics out nomirror ("" cg_x_lo 1)
cg_x_ticks«»m4_dnl
m4_define(«cg_tick», «set ytics add ($1 $2 $3)
»)m4_dnl
set ytics out nomirror ("" cg_y_lo 1)
cg_y_ticks«»m4_dnl
set border 3 linecolor rgb "#444444" linewidth 1
set grid back linecolor rgb "#dddddd" linewidth 1 dashtype 1
set key at screen 0.97,cg_legend_top top right vertical maxrows cg_legend_rows noenhanced width 1 samplen 2 spacing 1 font ",cg_small"
set style textbox opaque fillcolor rgb "#ffffff" noborder margins 0.3,0.3
set lmargin at screen cg_axes_left
set rmargin at screen 0.97
set bmargin at screen cg_axes_bottom
set tmargin at screen cg_axes_top
cg_data«»m4_dnl
cg_notes«»m4_dnl
cg_lines«»m4_dnl
m4_ifelse(cg_lines_count, «0», «», «set object 1 rectangle from screen 0.02,0.006 to screen 0.98,cg_box_top behind fillcolor rgb "#f4f4f4" fillstyle solid border linecolor rgb "#bbbbbb"
»)m4_dnl
plot NaN notitle«»cg_plots
